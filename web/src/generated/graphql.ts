/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** As it was read, carried or added: a change made before is undone. */
export type AcceptItemInput = {
  itemId: string | number;
};

/** What the reading overlooked: exactly one of these. */
export type AddItemInput =
  {   measure: MeasureAdditionInput; target?: never; }
  |  { measure?: never;   target: TargetAdditionInput; };

/** What becomes of something confirmed in a new version of its text (沿用结果). */
export type CarriedFate =
  /** Other words, or the same ones read otherwise: an editor compares. */
  | 'CHANGED'
  /** The new text has no words for it: an editor rejects it, or finds it again. */
  | 'LOST'
  /** The same words, read as before: nothing is left to decide. */
  | 'UNCHANGED';

/** Accept an item with corrections: exactly one of `facts`, `measure` and `target`, by its kind. */
export type ChangeItemInput = {
  facts?: FactsChangeInput | null | undefined;
  itemId: string | number;
  measure?: MeasureChangeInput | null | undefined;
  target?: TargetChangeInput | null | undefined;
};

/** What has become of a target between two days, by verified values. One may have several of these. */
export type ChangedKind =
  /** 新完成: achieved, which it was not on the first day. */
  | 'ACHIEVED'
  /** 新逾期: past its deadline in force and not achieved, which it was not on the first day. */
  | 'BECAME_OVERDUE'
  /** 新转长期未填报: stale, which it was not on the first day. */
  | 'BECAME_STALE'
  /**
   * 新增: its document was issued after the first day, or the later version of a text that first states it
   * published.
   */
  | 'NEWLY_PROMISED'
  /** 转绿: green, and yellow or red on the first day. */
  | 'RETURNED_TO_GREEN'
  /** 转红: red, from whatever light it showed on the first day. */
  | 'TURNED_RED'
  /** 转黄: yellow, from whatever light it showed on the first day. */
  | 'TURNED_YELLOW'
  /** 取消或不再列入: taken back by a decision, or no longer stated by a newer text, since the first day. */
  | 'WITHDRAWN';

/** What became of a clause in a new version of a text (条款对照). White space alone is no change. */
export type ClauseChangeKind =
  /** The old text has no such clause. */
  | 'ADDED'
  /** Other words, wherever they stand now. */
  | 'CHANGED'
  /** The same words elsewhere in the outline. */
  | 'MOVED'
  /** The new text has no such clause. */
  | 'REMOVED'
  /** The same words in the same order under another number. */
  | 'RENUMBERED'
  /** The same words at the same place. */
  | 'UNCHANGED';

export type CommentOnReportInput = {
  /** For which of its departments a caller speaks; needed only by one that has several. */
  departmentId?: string | number | null | undefined;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  reportId: string | number;
  /** At most 4000 characters. */
  text: string;
};

/** How a quantity binds. */
export type Comparator =
  /** 左右、约 */
  | 'APPROXIMATELY'
  /** 以上、不少于、不低于、达 */
  | 'AT_LEAST'
  /** 以内、不超过、降至 */
  | 'AT_MOST'
  /** 2～3家: from value to valueHigh. */
  | 'BETWEEN'
  /** A bare count; more than was planned counts as reached. */
  | 'EQUAL'
  /** 全覆盖 */
  | 'FULL_COVERAGE'
  /** 增长20%: against the baseline or the year before. */
  | 'INCREASE_BY'
  /** 低于 */
  | 'LESS_THAN'
  /** 超、突破 */
  | 'MORE_THAN'
  /** 翻番 is 2倍 of the baseline or the year before. */
  | 'MULTIPLY'
  /** 前三、首位: this place or a better one. */
  | 'RANK';

export type ConfirmExtractionInput = {
  /** Accept also, after `decisions`, every item that is still pending, at least this sure (0 to 1) and publishable. */
  acceptAbove?: string | null | undefined;
  /** In turn, at most 500. One that is refused stops them all. */
  decisions?: Array<DraftDecisionInput> | null | undefined;
  draftId: string | number;
  /** The version of the draft that was looked at. */
  expectedVersion: number;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
};

export type DecideExtensionInput = {
  /** True grants the deadline asked for; false refuses it. */
  approve: boolean;
  /** The version of the extension that was looked at. */
  expectedVersion: number;
  extensionId: string | number;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  /** At most 4000 characters; needed to refuse. */
  reason?: string | null | undefined;
};

/** Whether a name in a text stands for one body, for several known ones, or for nobody in particular. */
export type DepartmentKind =
  /** Names nobody that can be found, such as 各相关部门; it is shown, never guessed at. */
  | 'COLLECTIVE'
  /** Stands for its members: 各县级市（区）人民政府（管委会） for ten. */
  | 'GROUP'
  /** One body, such as 苏州市数据局. */
  | 'ORGANISATION';

/** CANONICAL 全称, SHORT 简称 (市数据局), VARIANT another way in which texts write it. */
export type DepartmentNameKind =
  | 'CANONICAL'
  | 'SHORT'
  | 'VARIANT';

export type DiscardDraftInput = {
  draftId: string | number;
  /** The version of the draft that was looked at. */
  expectedVersion: number;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  /** Why it is given up, at most 1000 characters. */
  reason: string;
};

/** What an editor decides about one item: exactly one of these. It may be decided anew while the draft is open. */
export type DraftDecisionInput =
  {   accept: AcceptItemInput; add?: never; change?: never; reject?: never; }
  |  { accept?: never;   add: AddItemInput; change?: never; reject?: never; }
  |  { accept?: never; add?: never;   change: ChangeItemInput; reject?: never; }
  |  { accept?: never; add?: never; change?: never;   reject: RejectItemInput; };

/** FACTS the document's own, MEASURE 举措, TARGET 目标. */
export type DraftItemKind =
  | 'FACTS'
  | 'MEASURE'
  | 'TARGET';

/** Where an item of a draft comes from. */
export type DraftItemOrigin =
  /** An editor added it. */
  | 'ADDED'
  /** It is confirmed already, and moved with its characters into a new version. */
  | 'CARRIED'
  /** It was read from the text. */
  | 'EXTRACTED';

/** Whether an editor has decided an item: PENDING not yet; CHANGED accepts it with corrections. */
export type DraftItemState =
  | 'ACCEPTED'
  | 'CHANGED'
  | 'PENDING'
  | 'REJECTED';

/** How far the review of a draft has come. */
export type DraftState =
  /** Given up (已放弃); it changes no more. */
  | 'DISCARDED'
  /** Under review (审核中). */
  | 'OPEN'
  /** What was confirmed has become facts (已发布); it changes no more. */
  | 'PUBLISHED';

/** How exactly the text names the deadline: 2027年 is YEAR, and due on 2027-12-31. */
export type DuePrecision =
  | 'DAY'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

/** Why a policy may be the same document. */
export type DuplicateGround =
  /** Its text has the same letters, whatever its white space. */
  | 'LETTERS'
  /** It was issued under the same number (文号). */
  | 'NUMBER'
  /** It has the same title; notices of several years often do. */
  | 'TITLE';

/** Who answers for a measure, and in which role. */
export type DutyInput = {
  /** A department; a group (集合) stands for its members, a collective (泛指) stays unresolved. */
  departmentId: string | number;
  /** By a standing rule (以下均需…落实) rather than by the note of the measure; then `span` is the rule. */
  inherited?: boolean | null | undefined;
  /** As the text writes it, at most 100 characters; left out, what stands at `span`. */
  name?: string | null | undefined;
  role: DutyRole;
  /** Where the text names it; left out, the note of the measure, else the measure. */
  span?: TextSpanInput | null | undefined;
};

/** How a duty follows from the text. */
export type DutyOrigin =
  /** The note of the measure names the department. */
  | 'EXPLICIT'
  /** The text names a group; the department is a member of it. */
  | 'GROUP'
  /** A standing rule further up does: 以下均需…落实，不再列出. */
  | 'INHERITED';

/** In which role a department answers for a measure. */
export type DutyRole =
  /** It answers for what its office covers (按职责分工). */
  | 'BY_DUTY'
  /** It answers together with others (共同负责). */
  | 'JOINT'
  /** It leads (牵头). */
  | 'LEAD'
  /** It carries the measure out in its own region (属地落实). */
  | 'LOCAL'
  /** It supports (配合). */
  | 'SUPPORT';

/** Why something was refused. A code never changes its meaning; docs/errors.md says what to do. */
export type ErrorCode =
  /** The account "{id}" does not speak for the department, or is named twice */
  | 'ACCOUNT_NOT_CONCERNED'
  /** An adjustment binds from today, {today}: a deadline of {dueOn} cannot lie before it, nor before the start, {startsOn} */
  | 'ADJUSTED_INTO_PAST'
  /** {adoptedOn} is before today, {today}: past days keep the rules that judged them */
  | 'ADOPTION_IN_PAST'
  /** {adoptedOn} is more than a year ahead */
  | 'ADOPTION_TOO_FAR'
  /** This key was given for totals alone, totalCount and the tallies of dashboards, and for no rows; leave out {field} */
  | 'AGGREGATES_ONLY'
  /** It already exists, perhaps sent at the same moment by another; read it again */
  | 'ALREADY_EXISTS'
  /** "{by}" reminded this department of it on {on} already; it may be done again from {from} on */
  | 'ALREADY_REMINDED'
  /** This indicator is already reported for {period} (state: {state}) */
  | 'ALREADY_REPORTED'
  /** This target promises growth: set its baseline first, or nobody knows where the way ends */
  | 'BASELINE_REQUIRED'
  /** {item} stands in "{path}", which is no clause of the text; name one */
  | 'CLAUSE_UNRESOLVED'
  /** The value {en}; if it is right, say why in the narrative and submit it again */
  | 'COMMENT_REQUIRED'
  /** No account may be both {one} and {other}: duties are separated; make two accounts */
  | 'CONFLICTING_ROLES'
  /** A verified value stands for {period}: to correct it say why in correctionReason; it stays in force until then */
  | 'CORRECTION_REASON_REQUIRED'
  /** The request came from another site and was refused; use the pages of this service, or a key in a program */
  | 'CROSS_SITE'
  /** {value} is later than today, {today}; only today and the past can be looked at */
  | 'DATE_IN_FUTURE'
  /** {value} is before today, {today}; a key is valid until today or later */
  | 'DATE_IN_PAST'
  /** {to} lies before {from} */
  | 'DAYS_REVERSED'
  /** "{department}" is no more since a reform: "{successors}" took over and reports */
  | 'DEPARTMENT_DISSOLVED'
  /** This caller speaks for several departments; say by departmentId which one reports */
  | 'DEPARTMENT_REQUIRED'
  /** {item} names "{name}", and it is not settled which department that is; say which */
  | 'DEPARTMENT_UNRESOLVED'
  /** Your department has a draft for {period} already (version {version}); to change it send expectedVersion */
  | 'DRAFT_EXISTS'
  /** The policy has an open draft, {id}; publish or discard that one first */
  | 'DRAFT_IS_OPEN'
  /** The draft is {state} and takes no more changes; import the text again to correct it */
  | 'DRAFT_NOT_OPEN'
  /** "{title}" ({id}) has the same letters or number already; set allowDuplicate to true to take it in again */
  | 'DUPLICATE_POLICY'
  /** Nobody is named for the measure "{name}" ({id}), one of {count} left over; put it into measureIds, or say by restTo who has the rest */
  | 'DUTY_LEFT_OVER'
  /** The deadline {dueOn} has passed, today is {today}; an extension has to be asked for before */
  | 'EXTENSION_AFTER_END'
  /** This request is decided already: {state}; a decision does not change */
  | 'EXTENSION_DECIDED'
  /** A request to extend this target waits for its decision already: {id} */
  | 'EXTENSION_IS_OPEN'
  /** The deadline asked for, {askedDueOn}, must be later than {dueOn}, which is in force */
  | 'EXTENSION_NOT_LATER'
  /** The text does not say the {fact} of the document; state it in facts.{fact} */
  | 'FACT_REQUIRED'
  /** {item} lacks {fact}; state it */
  | 'FACT_UNRESOLVED'
  /** Too many files are coming in at once; try again in a moment */
  | 'FILE_BUSY'
  /** The Content-Type "{type}" is not taken; send application/octet-stream, or the own type of a Word, Excel, PDF, HTML, PNG or JPEG file */
  | 'FILE_CONTENT_TYPE'
  /** The {kind} file is damaged or incomplete; download it again or save a new copy */
  | 'FILE_DAMAGED'
  /** The file is empty or holds only blanks; check it and send it again */
  | 'FILE_EMPTY'
  /** The encoding is neither UTF-8 nor GB18030 (GBK, GB2312); save it as UTF-8 */
  | 'FILE_ENCODING'
  /** The file is encrypted; remove its password first */
  | 'FILE_ENCRYPTED'
  /** The file unpacks to too much (over {max} MB, or packed beyond what text can be); it is not read */
  | 'FILE_EXPANDS'
  /** The fonts of this PDF do not say which characters they draw; send the .docx or export it again */
  | 'FILE_GARBLED'
  /** The sha256 of the file is {actual}, not the one given; check that it is the file you mean */
  | 'FILE_HASH_MISMATCH'
  /** Name the file in the header X-File-Name, percent-encoded UTF-8: 1 to {max} characters with an extension, without a path or control characters */
  | 'FILE_NAME'
  /** This is {kind}, which is not taken; send .docx, .xlsx, .pdf, .html, .txt, .csv, .png or .jpg */
  | 'FILE_NOT_TAKEN'
  /** This PDF is a scan without a text layer; run OCR on it or send the original */
  | 'FILE_SCANNED'
  /** Files that you sent and nothing uses yet hold more than {max} MB; use them, or wait a day until they expire */
  | 'FILE_SPACE'
  /** The store of files does not answer for the moment; nothing was kept or fetched, try again later */
  | 'FILE_STORE_DOWN'
  /** The file is built too deep, has too many pages or needs too much memory; simplify or split it */
  | 'FILE_TOO_COMPLEX'
  /** The file is larger than {max} MB; take its pictures out or split it */
  | 'FILE_TOO_LARGE'
  /** Reading the file took longer than {seconds} seconds and was stopped; split it */
  | 'FILE_TOO_SLOW'
  /** The bytes are {actual}, not {claimed} as it says; check the file, or correct its extension and Content-Type */
  | 'FILE_TYPE_MISMATCH'
  /** This is {kind}, which is not read; save it as .docx, .pdf, .html or .txt */
  | 'FILE_UNSUPPORTED'
  /** The {kind} file has no text of its own, perhaps only pictures or what a script loads; send one that has */
  | 'FILE_WITHOUT_TEXT'
  /** This caller may not {en}; use a key whose role may */
  | 'FORBIDDEN'
  /** "{id}" is given to two departments; each measure or indicator goes to one */
  | 'GIVEN_TWICE'
  /** A GROUP lists its members and nothing else does; each member is an ORGANISATION */
  | 'GROUP_MEMBERS'
  /** The identity provider's keys cannot be had for the moment; try again soon. API keys go on */
  | 'IDENTITY_PROVIDER_DOWN'
  /** Nobody is named for the indicator "{name}" ({id}), one of {count} left over; put it into indicatorIds, or say by restTo who has the rest */
  | 'INDICATOR_LEFT_OVER'
  /** {item} has no settled indicator: choose a known one, or say that it is new */
  | 'INDICATOR_UNRESOLVED'
  /** Something went wrong on our side; tell the operators the number {id} */
  | 'INTERNAL_SERVER_ERROR'
  /** The content of the file is not valid Base64 */
  | 'INVALID_BASE64'
  /** The cursor "{value}" is not one of this list and order; use a cursor that the same query answered */
  | 'INVALID_CURSOR'
  /** "{value}" is not a day; write it as 2026-03-31 */
  | 'INVALID_DATE'
  /** "{value}" is not an instant; write it as 2026-03-31T08:00:00Z */
  | 'INVALID_DATE_TIME'
  /** "{value}" is not a decimal: a string such as "2000.5", at most 22 digits before the point and 6 after */
  | 'INVALID_DECIMAL'
  /** A report is due 0 to {max} days after its period, not {value} */
  | 'INVALID_DUE_DAYS'
  /** "{value}" is not a mailbox: give that of the office, such as office@example.cn, at most 254 characters */
  | 'INVALID_EMAIL'
  /** Days of escalation are 1 to 1000, and each level comes after the one below it */
  | 'INVALID_ESCALATION_DAYS'
  /** graceHours must be 0 to {max} */
  | 'INVALID_GRACE'
  /** "{value}" is not the id of a {type}; use an id that this API answered */
  | 'INVALID_ID'
  /** "{value}" is no link that is taken: a whole address that begins with https://, without a user or password */
  | 'INVALID_LINK'
  /** {argument} must be 1 to 100, and first and last cannot be combined */
  | 'INVALID_PAGE'
  /** "{value}" is not a period; write it as 2026, 2026-H1, 2026-Q3 or 2026-09 */
  | 'INVALID_PERIOD'
  /** Give at least one role; PUBLIC is everybody without a key and cannot be given */
  | 'INVALID_ROLES'
  /** {start}–{end} is no stretch of characters within {from}–{to} */
  | 'INVALID_SPAN'
  /** {field} must have 1 to {max} characters and no control characters */
  | 'INVALID_TEXT'
  /** These thresholds make no sense: yellow comes before red, with 0 to 1000 points or 1 to 120 months, and 0 to 100 points allowed */
  | 'INVALID_THRESHOLDS'
  /** {item} is not decided yet; accept, change or reject it */
  | 'ITEM_PENDING'
  /** The key has expired or is revoked; create a new one */
  | 'KEY_NOT_IN_FORCE'
  /** The idempotency key "{key}" belongs to another request; use a new key for a new request */
  | 'KEY_REUSED'
  /** "{lead}" leads and reports "{indicator}"; "{department}" sees its report and may comment on it */
  | 'LEAD_REPORTS'
  /** Milestones have to end on {dueOn} with {goal}, not with {reached}; parts have to add up to the target */
  | 'MILESTONES_MISS_GOAL'
  /** What is expected on {on} lies behind the milestone before it; if that is meant, say why in setbackReason */
  | 'MILESTONE_FALLS_BACK'
  /** {on} does not lie after the start, {startsOn}, and up to the deadline, {dueOn} */
  | 'MILESTONE_OUT_OF_TIME'
  /** There are two milestones on {on} */
  | 'MILESTONE_TWICE'
  /** "{department}" ({id}) of the region bears "{name}" on the same days; choose that one, or give another name or days */
  | 'NAME_TAKEN'
  /** A name that starts on {from} cannot end on {to}: validTo is the first day without it */
  | 'NAME_WITHOUT_DAYS'
  /** That is what is in force already; there is nothing to adjust */
  | 'NOTHING_ADJUSTED'
  /** "{indicator}" ({region}) is reported for {period}; there is nothing to remind of */
  | 'NOTHING_LEFT_TO_DO'
  /** Nothing is due of "{indicator}" ({region}) for {period}; obligations lists what is */
  | 'NOTHING_OWED'
  /** No verified value stands for {period}; leave correctionReason out and report it */
  | 'NOTHING_TO_CORRECT'
  /** The periods of this indicator do not add up: say what is to stand on each day, not what each adds */
  | 'NOT_ADDED_UP'
  /** This target cannot be split over regions: ratios, growth, ranks, durations, means and ranges do not add up */
  | 'NOT_ADDITIVE'
  /** "{department}" does not answer for this; remind a department that does */
  | 'NOT_ANSWERABLE'
  /** "{id}" is no successor of this reform; no account can go there */
  | 'NOT_A_SUCCESSOR'
  /** This target is judged year by year or throughout: its time is the promise, and cannot be extended */
  | 'NOT_EXTENDABLE'
  /** There is no {type} "{id}" */
  | 'NOT_FOUND'
  /** The department does not answer for "{id}" now, and cannot give it away */
  | 'NOT_HELD'
  /** Exactly one of these must be given, not {given} */
  | 'NOT_ONE_OF'
  /** The service is still starting; try again in a moment */
  | 'NOT_READY'
  /** "{department}" is no organisation: groups and collectives are not reformed, and succeed nobody */
  | 'NOT_REFORMABLE'
  /** "{department}" does not answer for "{indicator}"; only responsible departments report it or ask for time */
  | 'NOT_RESPONSIBLE'
  /** This target is judged year by year or throughout; there are no steps on the way to it */
  | 'NOT_SPLIT'
  /** "{department}" has no duty in a target that reads this report, and cannot comment on it */
  | 'NOT_TAKING_PART'
  /** No text of the policy is published yet; publish its draft first, or import this as a new policy */
  | 'NOT_YET_PUBLISHED'
  /** This caller does not speak for "{department}"; report for a department of your own */
  | 'NOT_YOUR_DEPARTMENT'
  /** The text states no deadline of this target: there is none to extend or to plan towards */
  | 'NO_DEADLINE'
  /** Your department has no draft for {period}; it may be submitted or given up: read it again */
  | 'NO_DRAFT'
  /** No identity provider is set up here to sign in with */
  | 'NO_IDENTITY_PROVIDER'
  /** There is no rule set {version} */
  | 'NO_RULE_SET'
  /** This service has no such demo identity; choose one on the page to sign in */
  | 'NO_SUCH_IDENTITY'
  /** A level, growth, a rank and coverage are different promises: cancel this one, and let a decision state another */
  | 'OTHER_KIND_OF_PROMISE'
  /** Nobody changes the account that he acts with; another administrator may */
  | 'OWN_ACCOUNT'
  /** Whoever submitted a report cannot decide it */
  | 'OWN_REPORT'
  /** Whoever asked for it cannot decide it */
  | 'OWN_REQUEST'
  /** Whoever proposed a rule set cannot adopt it */
  | 'OWN_RULE_SET'
  /** The parts come to {reached}; the whole is {whole}, which they miss by {by} */
  | 'PARTS_MISS_WHOLE'
  /** "{region}" is no division of "{whole}" */
  | 'PART_ELSEWHERE'
  /** A part cannot be less than nothing */
  | 'PART_NEGATIVE'
  /** This is one region's part of {whole}: it is not adjusted, cancelled or split by itself, but there */
  | 'PART_OF_WHOLE'
  /** A region has two parts */
  | 'PART_TWICE'
  /** The period {period} ends on {endsOn}, today is {today}; it cannot be reported yet */
  | 'PERIOD_NOT_ENDED'
  /** "{indicator}" is reported {cadenceEn}, with periods such as {example}, not {period} */
  | 'PERIOD_NOT_OF_CADENCE'
  /** The period {period} is too long ago; only periods from {earliest} on can be reported */
  | 'PERIOD_TOO_OLD'
  /** No document is registered under this documentId: sha256: and the digest of a registered text in lower-case hex; reload the page */
  | 'PERSISTED_DOCUMENT_NOT_FOUND'
  /** BETWEEN needs a valueHigh above value; no other comparator takes one */
  | 'RANGE_INCOMPLETE'
  /** BETWEEN takes both ends, value and a greater valueHigh; any other comparator takes value alone */
  | 'RANGE_REQUIRED'
  /** {from} is later than {to}: a range begins with its first day */
  | 'RANGE_REVERSED'
  /** At most {max} days are judged at once, not {given}: ask for a shorter range, or month by month */
  | 'RANGE_TOO_LONG'
  /** This key was given for reading alone; use one that may write */
  | 'READ_ONLY_KEY'
  /** To return, refuse, reject or discard needs a reason */
  | 'REASON_REQUIRED'
  /** "{department}" is no more, "{successors}" took it over; it cannot be reformed, nor succeed anybody */
  | 'REFORMED_ALREADY'
  /** The reform takes effect on {on}, after today, {today}; record it from that day on, and until then try it for today by dryRun */
  | 'REFORM_IN_FUTURE'
  /** The successors must be others: nobody is merged into itself or survives being dissolved, and a split names one other at least */
  | 'REFORM_OF_ITSELF'
  /** "{department}" was reformed on {lastOn}; a reform of {on} cannot be recorded after it */
  | 'REFORM_OUT_OF_ORDER'
  /** {item} does not say which region it is for; name one */
  | 'REGION_UNRESOLVED'
  /** The account does not have the role {role}; a key may do no more than its account */
  | 'ROLE_NOT_GRANTED'
  /** Rule set {version} is adopted from {adoptedOn} on; it does not change, propose another */
  | 'RULE_SET_ADOPTED'
  /** The letters are those of version {version}, which is in force; there is nothing to take over */
  | 'SAME_TEXT'
  /** Say what to search for: blanks and punctuation are no words */
  | 'SEARCH_EMPTY'
  /** Only the first {max} results can be paged through; add words or narrow the filter */
  | 'SEARCH_TOO_DEEP'
  /** A search has at most {max} characters; make it shorter */
  | 'SEARCH_TOO_LONG'
  /** "{name}" would be a second full name beside "{other}" on the same days; give days, or enter it as SHORT or VARIANT */
  | 'SECOND_FULL_NAME'
  /** The sign-in is over; sign in again */
  | 'SESSION_ENDED'
  /** Signing in was broken off, took too long or was not agreed to; sign in once more */
  | 'SIGN_IN_BROKEN_OFF'
  /** Somebody changed it first: you saw version {expected}, now it is {actual}; read it again */
  | 'STALE_VERSION'
  /** {item} has no first day, nor does the document say when it took effect; state one */
  | 'START_UNRESOLVED'
  /** This target is reached; there is nothing to remind of */
  | 'TARGET_ACHIEVED'
  /** This target was cancelled; nothing of it changes any more */
  | 'TARGET_CANCELLED'
  /** Give cadence or dueDays, one at least */
  | 'TERMS_MISSING'
  /** The text has {length} characters, more than the {max} that are read at once; split it */
  | 'TEXT_TOO_LONG'
  /** The request took longer than it may and was stopped; lower first or narrow the filter */
  | 'TIMEOUT'
  /** The groups of the token stand for several accounts; an administrator may link its subject to one */
  | 'TOKEN_AMBIGUOUS'
  /** The token does not hold ({reason}); sign in again */
  | 'TOKEN_INVALID'
  /** The token holds, but neither its subject nor a group of it stands for an account; an administrator may link one */
  | 'TOKEN_NOT_LINKED'
  /** At most {max} decisions are taken at once; send them in parts */
  | 'TOO_MANY_DECISIONS'
  /** {field} takes at most {max} */
  | 'TOO_MANY_GIVEN'
  /** There can be at most {max} milestones */
  | 'TOO_MANY_MILESTONES'
  /** This query may answer {nodes} objects, more than the {max} allowed; lower first or read by pages */
  | 'TOO_MANY_NODES'
  /** There can be at most {max} parts */
  | 'TOO_MANY_PARTS'
  /** At most {max} targets are judged at once, not {given}: narrow the filter */
  | 'TOO_MANY_TARGETS'
  /** This address sent too many wrong keys; try again in about {minutes} minutes. Keys in use and public data stay open */
  | 'TOO_MANY_WRONG_KEYS'
  /** A report takes at most {max} pieces of evidence, not {given} */
  | 'TOO_MUCH_EVIDENCE'
  /** The session of a browser runs registered documents alone, by documentId; for queries of your own use a key */
  | 'TRUSTED_DOCUMENTS_ONLY'
  /** The key is unknown, expired or revoked; check the header Authorization: Bearer */
  | 'UNAUTHENTICATED'
  /** The database does not answer for the moment; try again, a write with the same idempotency key */
  | 'UNAVAILABLE'
  /** The unit "{unit}" measures something else than the indicator's "{expected}" */
  | 'UNIT_MISMATCH'
  /** {item} counts in "{unit}", which the register of units does not have; name one */
  | 'UNIT_UNRESOLVED'
  /** The draft has no value yet: save one first; to look at drafts ask amount */
  | 'VALUE_MISSING'
  /** {value}{unit} cannot be stored exactly after conversion */
  | 'VALUE_OUT_OF_RANGE'
  /** This item is a {kind}; it cannot be changed as a {asked} */
  | 'WRONG_ITEM_KIND'
  /** The report is {state}; this step is not open to it */
  | 'WRONG_STATE';

/** How far up lateness has to be told (升级督办); from how many days on, the rule set in force says. */
export type EscalationLevel =
  /** 报告领导: it is put before the leaders in charge. */
  | 'LEADERSHIP'
  /** 提醒: the department is reminded. */
  | 'NOTICE'
  /** 警示: the supervision office takes it up. */
  | 'WARNING';

/** Evidence that the caller has sent to POST /files. */
export type EvidenceFileInput = {
  /** As POST /files answered it. */
  fileId: string | number;
  /** At most 500 characters. */
  note?: string | null | undefined;
  /** Of the bytes that the caller means: compared with what is stored. */
  sha256: string;
};

/** One piece of evidence (佐证材料). */
export type EvidenceInput =
  {   file: EvidenceFileInput; link?: never; }
  |  { file?: never;   link: EvidenceLinkInput; };

/** Whether evidence was sent, or lies elsewhere. */
export type EvidenceKind =
  | 'FILE'
  | 'LINK';

/** Evidence that lies elsewhere. */
export type EvidenceLinkInput = {
  /** At most 500 characters. */
  note?: string | null | undefined;
  /** A whole address that begins with https://. */
  url: string;
};

/** Whether a later deadline was granted. */
export type ExtensionState =
  /** Granted (同意): the deadline is the later one from the decision on. */
  | 'APPROVED'
  /** Not granted, with the reason (不同意). */
  | 'REFUSED'
  /** Waits for a reviewer (待批). */
  | 'REQUESTED';

/** A document's own facts, corrected: a field left out stays, null clears one. */
export type FactsChangeInput = {
  /** 文号, at most 100 characters. */
  documentNumber?: string | null | undefined;
  effectiveFrom?: string | null | undefined;
  /** 自发布之日起: it takes effect when it is issued. */
  effectiveOnIssue?: boolean | null | undefined;
  /** The last day in force. */
  effectiveTo?: string | null | undefined;
  issuedOn?: string | null | undefined;
  /** As the text names it, at most 200 characters. */
  issuer?: string | null | undefined;
  /** The department that issued it. */
  issuerDepartmentId?: string | number | null | undefined;
  kind?: PolicyKind | null | undefined;
  level?: PolicyLevel | null | undefined;
  /** Where it applies. */
  regionId?: string | number | null | undefined;
  /** At most 500 characters. */
  title?: string | null | undefined;
};

/** Why nothing is foretold. */
export type ForecastSilence =
  /** It is over. */
  | 'DEADLINE_PASSED'
  /** It is to grow, and nobody knows from what. */
  | 'GOAL_UNKNOWN'
  /** The text names no day to foretell it for. */
  | 'NO_DEADLINE'
  /** Fewer than four points: a trend of those would be a guess. */
  | 'TOO_FEW_POINTS';

/** What an editor knows of the document: it goes before what the text says. */
export type ImportFactsInput = {
  /** 文号, at most 100 characters. */
  documentNumber?: string | null | undefined;
  effectiveFrom?: string | null | undefined;
  /** The last day in force. */
  effectiveTo?: string | null | undefined;
  issuedOn?: string | null | undefined;
  /** Who issued it (发文机关), at most 200 characters. */
  issuer?: string | null | undefined;
  kind?: PolicyKind | null | undefined;
  /** Left out, that of the region. */
  level?: PolicyLevel | null | undefined;
  /** Where it applies. */
  regionId?: string | number | null | undefined;
  /** At most 500 characters. */
  title?: string | null | undefined;
};

/** A document as a file: .txt, .docx, .html or .pdf, by its bytes. */
export type ImportFileInput = {
  /** Its bytes in Base64, at most 3 MB of them. */
  base64: string;
  /** At most 200 characters; what the file is, its bytes say. */
  name: string;
};

export type ImportPolicyInput = {
  /** Take it in although a policy has the same letters or number. */
  allowDuplicate?: boolean;
  /** Read and answer, and write nothing. */
  dryRun?: boolean;
  facts?: ImportFactsInput | null | undefined;
  /** New for each import, 1 to 255 characters: sent again, it changes nothing. A dry run needs none. */
  idempotencyKey?: string | null | undefined;
  /** The policy that the text is a new version of; left out, it is a policy of its own. */
  policyId?: string | number | null | undefined;
  source: ImportSourceInput;
};

/** Where the text comes from: exactly one of these. */
export type ImportSourceInput =
  {   file: ImportFileInput; fileId?: never; text?: never; }
  |  { file?: never;   /** A file that the caller has sent to POST /files; at most 20 MB. */
  fileId: string | number; text?: never; }
  |  { file?: never; fileId?: never;   /** The text itself, at most 300,000 characters. */
  text: string; };

/** How the values of periods make one: the latest holds, they add up, or they are averaged. */
export type IndicatorAggregation =
  | 'LATEST'
  | 'MEAN'
  | 'SUM';

/** What a target measures: exactly one of these. */
export type IndicatorChoiceInput =
  {   /** One that the register has. */
  id: string | number; new?: never; }
  |  { id?: never;   new: NewIndicatorInput; };

/** Which way is better. */
export type IndicatorDirection =
  | 'FALL'
  | 'RISE';

/** The light of a target (红黄绿灯); GREY where nothing can be said. */
export type Light =
  /** 绿灯: green */
  | 'GREEN'
  /** 不亮灯: no light */
  | 'GREY'
  /** 红灯: red */
  | 'RED'
  /** 黄灯: yellow */
  | 'YELLOW';

/** Give either `ids` or `upTo`. */
export type MarkNotificationsReadInput = {
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  /** These, at most 100; those of others are left alone. */
  ids?: Array<string | number> | null | undefined;
  /** All that were made by then, such as the `createdAt` of the newest one seen. */
  upTo?: string | null | undefined;
};

/** A measure that was overlooked. */
export type MeasureAdditionInput = {
  duties: Array<DutyInput>;
  /** The note that names who answers. */
  noteSpan?: TextSpanInput | null | undefined;
  /** 等相关部门: where the note goes on unnamed. */
  openTailSpan?: TextSpanInput | null | undefined;
  /** Its clause; left out, the innermost one at `span`. */
  path?: string | null | undefined;
  span: TextSpanInput;
  /** At most 300 characters. */
  title?: string | null | undefined;
};

/** A measure (举措), corrected: a field left out stays, null clears one. */
export type MeasureChangeInput = {
  /** All of them, in place of those that were read. */
  duties?: Array<DutyInput> | null | undefined;
  /** Whom names mean that were read and not settled; the other duties stay as they are. */
  meanings?: Array<NameMeaningInput> | null | undefined;
  /** The note that names who answers. */
  noteSpan?: TextSpanInput | null | undefined;
  /** 等相关部门: where the note goes on unnamed. */
  openTailSpan?: TextSpanInput | null | undefined;
  /** The clause that it stands in: 三/（一）/1. Left out beside a new `span`, the innermost clause there. */
  path?: string | null | undefined;
  span?: TextSpanInput | null | undefined;
  /** At most 300 characters. */
  title?: string | null | undefined;
};

/** Whom a name of the note means, wherever the measure has it. */
export type NameMeaningInput = {
  departmentId: string | number;
  /** As the draft has it. */
  name: string;
};

/** An indicator that the register does not have: publication makes it. */
export type NewIndicatorInput = {
  /** Left out, as it was read; else LATEST. */
  aggregation?: IndicatorAggregation | null | undefined;
  /** Left out, as it was read; else QUARTERLY. */
  cadence?: ReportingCadence | null | undefined;
  /** Left out, as it was read; else RISE. */
  direction?: IndicatorDirection | null | undefined;
  /** At most 100 characters. */
  name: string;
  /** Code or another spelling of a unit. */
  unit: string;
};

/** Only notifications for which all of this is true. */
export type NotificationFilter = {
  /** Of any of these kinds. */
  kind?: Array<NotificationKind> | null | undefined;
  /** True: the unread ones; false: the others. */
  unread?: boolean | null | undefined;
};

/** What an account is told of. */
export type NotificationKind =
  /** Late targets have reached a level of escalation (逾期升级). */
  | 'ESCALATED'
  /** A department asks for more time (延期待批). */
  | 'EXTENSION_ASKED'
  /** More time was granted or refused (延期已批复). */
  | 'EXTENSION_DECIDED'
  /** A reviewer reminds of a target or an obligation (催办). */
  | 'REMINDED'
  /** Reports are due within a week; all of a day in one (即将到期). */
  | 'REPORTS_DUE'
  /** Reports have become late; all of a day in one (逾期). */
  | 'REPORTS_LATE'
  /** Reports wait for a reviewer; once a day (待审核). */
  | 'REPORTS_WAITING'
  /** A report was sent back, with the reason (填报被退回). */
  | 'REPORT_RETURNED'
  /** A report was verified (填报已核实). */
  | 'REPORT_VERIFIED'
  /** A target that one answers for was cancelled (目标取消). */
  | 'TARGET_CANCELLED'
  /** Its baseline or milestones were changed (计划调整). */
  | 'TARGET_REPLANNED';

/** An obligation: what is reported, of where, for when. */
export type ObligationKeyInput = {
  indicatorId: string | number;
  period: string;
  regionId: string | number;
};

/** How it stands with something that is due to be reported. */
export type ObligationState =
  /** It is due within a week, or today (即将到期). */
  | 'DUE_SOON'
  /** The due day has passed and nothing is reported (逾期). */
  | 'LATE'
  /** The period is over and nothing is reported; more than a week is left (待报). */
  | 'OPEN'
  /** The last report was sent back and waits for its department (退回待改). */
  | 'RETURNED'
  /** A report waits for a reviewer (待审核). */
  | 'SUBMITTED'
  /** A value is verified (已核实), whatever becomes of a correction. */
  | 'VERIFIED';

/** ASC the first, smallest or earliest in front; DESC the other way. The unknown comes last in both. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Something that not everybody may do. */
export type Permission =
  /** 管理账号和密钥: administer accounts and keys */
  | 'ADMINISTER'
  /** 维护单位名录: keep the register of departments */
  | 'ADMINISTER_DEPARTMENTS'
  /** 批准施行督办规则: adopt rule sets */
  | 'ADOPT_RULE_SETS'
  /** 对填报发表意见: comment on reports */
  | 'COMMENT_ON_REPORT'
  /** 批复延期: decide on extensions */
  | 'DECIDE_EXTENSION'
  /** 审核填报: decide on reports */
  | 'DECIDE_PROGRESS'
  /** 导入政策文件: import policies */
  | 'IMPORT_POLICIES'
  /** 设定基期值和年度分解，调整或取消目标: set baselines and milestones, adjust or cancel targets */
  | 'PLAN_TARGETS'
  /** 提出督办规则: propose rule sets */
  | 'PROPOSE_RULE_SETS'
  /** 查看账号和密钥: read accounts and keys */
  | 'READ_ACCOUNTS'
  /** 查看审计记录: read the audit record */
  | 'READ_AUDIT'
  /** 查看未发布的政策: read drafts */
  | 'READ_DRAFTS'
  /** 查看延期申请: read requests for extensions */
  | 'READ_EXTENSIONS'
  /** 查看邮件发送情况: see what became of mail */
  | 'READ_MAIL'
  /** 查看应报事项: read what is due to be reported */
  | 'READ_OBLIGATIONS'
  /** 查看催办: read reminders */
  | 'READ_REMINDERS'
  /** 查看填报: read reports */
  | 'READ_REPORTS'
  /** 查看目标进度: read how targets stand */
  | 'READ_STANDING'
  /** 催办: remind departments */
  | 'REMIND'
  /** 申请延期: ask for extensions */
  | 'REQUEST_EXTENSION'
  /** 上传文件: send files */
  | 'SEND_FILES'
  /** 设定填报周期和期限: set when indicators are reported */
  | 'SET_REPORTING_TERMS'
  /** 试算督办规则: simulate rule sets */
  | 'SIMULATE_RULE_SETS'
  /** 填报进度: report progress */
  | 'SUBMIT_PROGRESS';

/** Only policies for which all of this is true. */
export type PolicyFilter = {
  /** Of which `force` on this day is IN_FORCE. */
  inForceOn?: string | null | undefined;
  kind?: PolicyKind | null | undefined;
  level?: PolicyLevel | null | undefined;
  /** Of this region, not of its divisions. */
  region?: string | number | null | undefined;
  /** Whether what was read from it is confirmed. */
  reviewed?: boolean | null | undefined;
  /** Part of the title, the number or the issuer, at most 100 characters. */
  text?: string | null | undefined;
  /** The code of a theme. */
  theme?: string | null | undefined;
};

/** Whether a policy applies on a day (效力). */
export type PolicyForce =
  /** Its last day is past (已失效). */
  | 'EXPIRED'
  /** It applies (有效). */
  | 'IN_FORCE'
  /** Its first day is still to come (尚未施行). */
  | 'NOT_YET'
  /** Another published policy repealed it (已废止). */
  | 'REPEALED'
  /** It states no day at all, so nobody can tell. */
  | 'UNKNOWN';

/** What sort of document a policy is (文种). */
export type PolicyKind =
  /** 行动计划 */
  | 'ACTION_PLAN'
  /** 政策解读 */
  | 'INTERPRETATION'
  /** 若干措施、政策 */
  | 'MEASURES'
  /** 通知 */
  | 'NOTICE'
  /** 意见 */
  | 'OPINIONS'
  /** 规划、纲要 */
  | 'PLANNING'
  /** 办法、规章 */
  | 'REGULATION'
  /** 任务分解表 */
  | 'TASK_TABLE'
  /** 工作要点、工作方案 */
  | 'WORK_PLAN';

/** CITY 市级, DISTRICT 县区级: whose document it is. */
export type PolicyLevel =
  | 'CITY'
  | 'DISTRICT';

/** AMENDS 修改, REPEALS 废止, INTERPRETS 解读, FORWARDS 转发 or 印发, SAME_AS 同一文件. */
export type PolicyRelationKind =
  | 'AMENDS'
  | 'FORWARDS'
  | 'INTERPRETS'
  | 'REPEALS'
  | 'SAME_AS';

export type PublishPolicyInput = {
  draftId: string | number;
  /** The version of the draft that was looked at. */
  expectedVersion: number;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
};

/** It never becomes a fact. What is carried from an earlier version stays as it was confirmed, at its old place. */
export type RejectItemInput = {
  itemId: string | number;
  /** At most 1000 characters. */
  reason: string;
};

/** OUTGOING: this policy does it to the other one; INCOMING: the other one does it to this policy. */
export type RelationDirection =
  | 'INCOMING'
  | 'OUTGOING';

export type RemindInput = {
  about: ReminderAboutInput;
  /** Who is reminded: a department that answers for it. */
  departmentId: string | number;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  /** 1 to 2000 characters. */
  message: string;
};

/** What a department is reminded of. */
export type ReminderAboutInput =
  {   /** An obligation with nothing reported yet. */
  obligation: ObligationKeyInput; targetId?: never; }
  |  { obligation?: never;   /** A target that is neither reached nor cancelled. */
  targetId: string | number; };

/** How far a report has come. */
export type ReportState =
  /** Begun (草稿); only its department sees it. */
  | 'DRAFT'
  /** Sent back with a reason (已退回); a new revision may follow. */
  | 'RETURNED'
  /** Waits for a reviewer (待审核); its value is self-reported. */
  | 'SUBMITTED'
  /** Accepted (已核实): its value counts. */
  | 'VERIFIED'
  /** Taken back before a decision (已撤回); a new revision may follow. */
  | 'WITHDRAWN';

/** What is unusual about a value. */
export type ReportWarningCode =
  /** Negative, of an indicator that adds up or counts. */
  | 'BELOW_ZERO'
  /** A tenth of the value verified for the period before, or less. */
  | 'TENTH'
  /** Ten times the value verified for the period before, or more. */
  | 'TEN_TIMES';

/** How often an indicator is reported (填报周期). */
export type ReportingCadence =
  | 'HALF_YEARLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'YEARLY';

export type RequestExtensionInput = {
  /** For which of its departments a caller asks; needed only by one that has several. */
  departmentId?: string | number | null | undefined;
  /** The deadline asked for, later than the one in force. */
  dueOn: string;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  /** How far it has come, at most 4000 characters. */
  progress?: string | null | undefined;
  /** Why more time is needed, at most 4000 characters. */
  reason: string;
  targetId: string | number;
};

/** Whether the register of departments knows whom a name means (单位识别). */
export type ResolutionStatus =
  /** One of several: an editor says which. */
  | 'AMBIGUOUS'
  /** 各相关部门: nobody in particular, and nobody is guessed. */
  | 'COLLECTIVE'
  /** One department, or a group that stands for its members. */
  | 'RESOLVED'
  /** The register has no such name. */
  | 'UNKNOWN';

export type ReturnProgressInput = {
  /** The version of the report that was looked at. */
  expectedVersion: number;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  /** What has to be put right, at most 4000 characters. */
  reason: string;
  reportId: string | number;
};

/** What a caller may do depends on its roles. */
export type Role =
  /** Says who may call, and as what (管理员); reports and decides nothing. */
  | 'ADMINISTRATOR'
  /** Reads everything, the record of changes too, and changes nothing (审计员). */
  | 'AUDITOR'
  /** Confirms what was read from policies (政策编辑). */
  | 'EDITOR'
  /** Sees how every promise stands, verified or not (领导). */
  | 'LEADER'
  /** A system of another body (合作方): also what was verified. */
  | 'PARTNER'
  /** Everybody without a key: published policies and their targets. */
  | 'PUBLIC'
  /** Reports for its departments (填报单位). */
  | 'REPORTER'
  /** Verifies reports or returns them (督查室). */
  | 'REVIEWER';

/** What the draft says from now on: what is left out is not in it any more. */
export type SaveProgressDraftInput = {
  /** Why a verified value of the period is corrected (更正); may still be missing. */
  correctionReason?: string | null | undefined;
  /** Which of its departments a caller reports for; needed only by one that has several. */
  departmentId?: string | number | null | undefined;
  /** What it rests on (佐证材料), at most 10 files and links. */
  evidence?: Array<EvidenceInput> | null | undefined;
  /** The version of the draft that was looked at; left out to begin one. */
  expectedVersion?: number | null | undefined;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  indicatorId: string | number;
  /** At most 4000 characters. */
  narrative?: string | null | undefined;
  /** Of the indicator's cadence, and over. */
  period: string;
  /** The region that the value is of. */
  regionId: string | number;
  /** Code or another spelling of a unit that converts into the indicator's; left out, that one. */
  unit?: string | null | undefined;
  /** May still be missing. */
  value?: string | null | undefined;
};

/** What can be searched for. */
export type SearchKind =
  | 'CLAUSE'
  | 'DEPARTMENT'
  | 'INDICATOR'
  | 'MEASURE'
  | 'POLICY'
  | 'TARGET';

/** How a search was understood. */
export type SearchMatch =
  /** Everything found holds all the words. */
  | 'ALL'
  /** Nothing holds them all: what is found holds one of them, or more. */
  | 'ANY'
  /** Nothing holds any of them: what is found holds words that begin so. */
  | 'PREFIX';

/** Which chapter states a target: the goals (主要目标) or the tasks (重点任务). */
export type SpanContext =
  | 'GOALS'
  | 'MEASURE';

export type SubmitProgressInput = {
  /**
   * Why a verified value is corrected (更正), at most 4000 characters; needed where one stands in the period,
   * and refused where none does. What was verified stays in force until the correction is.
   */
  correctionReason?: string | null | undefined;
  /** Which of its departments a caller reports for; needed only by one that has several. */
  departmentId?: string | number | null | undefined;
  /** What it rests on (佐证材料), at most 10 files and links; it does not change once submitted. */
  evidence?: Array<EvidenceInput> | null | undefined;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  indicatorId: string | number;
  /** At most 4000 characters. */
  narrative?: string | null | undefined;
  /** Of the indicator's cadence, and over. */
  period: string;
  /** The region that the value is of. */
  regionId: string | number;
  /** Code or another spelling of a unit that converts into the indicator's; left out, that one. */
  unit?: string | null | undefined;
  /** What the indicator stood at, or came to, in the period. */
  value: string;
};

/** What a reform did: RENAME 更名, MERGE 合并, SPLIT 拆分, REORGANISATION 重组. */
export type SuccessionKind =
  | 'MERGE'
  | 'RENAME'
  | 'REORGANISATION'
  | 'SPLIT';

/** A target that was overlooked. */
export type TargetAdditionInput = {
  /** UNSTATED where the text does not say. */
  cadence: TargetCadence;
  comparator: Comparator;
  dueOn?: string | null | undefined;
  /** Left out beside `dueOn`, DAY. */
  duePrecision?: DuePrecision | null | undefined;
  /** 力争, 左右: at most 10, of 20 characters each. */
  hedges?: Array<string> | null | undefined;
  indicator: IndicatorChoiceInput;
  /** Left out, that of the document. */
  regionId?: string | number | null | undefined;
  /** As written, at most 100 characters. */
  scope?: string | null | undefined;
  /** Every place that states it: one at least. */
  spans: Array<TargetPlaceInput>;
  /** Left out, when the document takes effect. */
  startsOn?: string | null | undefined;
  /** Left out, BINDING. */
  strength?: TargetStrength | null | undefined;
  /** Code or another spelling of a unit. */
  unit: string;
  /** In `unit`. */
  value: string;
  /** The upper end of BETWEEN. */
  valueHigh?: string | null | undefined;
};

/** When a quantity binds. */
export type TargetCadence =
  /** A level on the day of the deadline. */
  | 'BY_DEADLINE'
  /** Added up since the start. */
  | 'IN_PERIOD'
  /** Within the one year of the deadline. */
  | 'IN_YEAR'
  /** Every day. */
  | 'ONGOING'
  /** 每年、年均: each year anew. */
  | 'PER_YEAR'
  /** The text names no day, and none is guessed. */
  | 'UNSTATED';

/** A target (目标), corrected: a field left out stays, null clears one. */
export type TargetChangeInput = {
  cadence?: TargetCadence | null | undefined;
  comparator?: Comparator | null | undefined;
  /** The last day; null where the text sets none. */
  dueOn?: string | null | undefined;
  /** Left out beside a new `dueOn`, DAY. */
  duePrecision?: DuePrecision | null | undefined;
  /** 力争, 左右: at most 10, of 20 characters each. */
  hedges?: Array<string> | null | undefined;
  indicator?: IndicatorChoiceInput | null | undefined;
  regionId?: string | number | null | undefined;
  /** As written, where it is not simply the region: 各县级市（区）. At most 100 characters. */
  scope?: string | null | undefined;
  /** Every place that states it. */
  spans?: Array<TargetPlaceInput> | null | undefined;
  /** From when progress counts; null, from when the document takes effect. */
  startsOn?: string | null | undefined;
  strength?: TargetStrength | null | undefined;
  /** Code or another spelling of a unit. */
  unit?: string | null | undefined;
  /** In `unit`. */
  value?: string | null | undefined;
  /** The upper end of BETWEEN. */
  valueHigh?: string | null | undefined;
};

/** What of a target was changed. */
export type TargetChangeKind =
  /** A decision has changed the promise (调整). */
  | 'ADJUSTED'
  /** Where the indicator stood at the start (基期值). */
  | 'BASELINE'
  /** A decision has taken the target back (取消). */
  | 'CANCELLED'
  /** What is expected on the way (年度分解), all of it at once. */
  | 'MILESTONES'
  /** A new version of the text says something else. */
  | 'RESTATED'
  /** A total was split over regions (分解到区县), or is so no more. */
  | 'SPLIT';

/** Only targets for which all of this is true. A list left empty asks nothing. */
export type TargetFilter = {
  cadence?: TargetCadence | null | undefined;
  /** True: only what a decision has taken back (取消), and no list shows otherwise. */
  cancelled?: boolean | null | undefined;
  comparator?: Array<Comparator> | null | undefined;
  /** For which this department answers, in whatever role. */
  department?: string | number | null | undefined;
  /** True: only what a newer version of the text no longer states, and no list shows otherwise. */
  dropped?: boolean | null | undefined;
  /** With the deadline on this day or later. */
  dueFrom?: string | null | undefined;
  /** With the deadline on this day or earlier. */
  dueTo?: string | null | undefined;
  /** With the deadline in this year. */
  dueYear?: number | null | undefined;
  /**
   * Not achieved by the deadline in force, and so late today, or on the past day of an overview, that one of
   * these levels is reached (升级督办). For callers who may read the obligations of all.
   */
  escalation?: Array<EscalationLevel> | null | undefined;
  indicator?: string | number | null | undefined;
  /** Of a policy that this level has issued. */
  level?: PolicyLevel | null | undefined;
  /** By verified values. For callers who may read standings. */
  light?: Array<Light> | null | undefined;
  /** Stated anywhere in this policy, if only restated there. */
  policy?: string | number | null | undefined;
  /**
   * Of this region, not of its divisions. What falls to it of a total that is split over regions (分解到区县) counts
   * where a region is named, and nowhere else: there the total does.
   */
  region?: string | number | null | undefined;
  /**
   * True: stale (长期未填报): its deadline is not past, and of two whole periods of its indicator's cadence nothing
   * was reported. For callers who may read standings.
   */
  stale?: boolean | null | undefined;
  /** By verified values. For callers who may read standings. */
  status?: Array<TargetStatus> | null | undefined;
  strength?: TargetStrength | null | undefined;
  /** Part of the indicator, of the words that state it or of its scope; at most 100 characters. */
  text?: string | null | undefined;
  /** The code of a theme of its policy. */
  theme?: string | null | undefined;
  /** True: nobody answers for it; false: somebody does. */
  unassigned?: boolean | null | undefined;
  /** True: without a deadline; false: with one. */
  undated?: boolean | null | undefined;
};

/** One thing to sort targets by. */
export type TargetOrder = {
  direction?: OrderDirection;
  field: TargetOrderField;
};

/** INDICATOR by pinyin (拼音), POLICY and REGISTER in the order in which they were taken in. */
export type TargetOrderField =
  /** For callers who may read standings. */
  | 'ATTAINMENT'
  | 'DUE_ON'
  /** Descending: the farthest behind schedule first. For callers who may read standings. */
  | 'GAP'
  | 'INDICATOR'
  | 'POLICY'
  | 'REGISTER'
  /** The worst status first. For callers who may read standings. */
  | 'SEVERITY';

/** Characters that state a target. */
export type TargetPlaceInput = {
  /** Left out, MEASURE where a measure of the draft stands, else GOALS. */
  context?: SpanContext | null | undefined;
  /** Exclusive. */
  end: number;
  /** Its clause; left out, the innermost one there. */
  path?: string | null | undefined;
  start: number;
};

/** How a target stands (进展状态). */
export type TargetStatus =
  /** 已完成: achieved */
  | 'ACHIEVED'
  /** 存在风险: at risk */
  | 'AT_RISK'
  /** 逾期未完成: missed */
  | 'MISSED'
  /** 尚未开始: not started */
  | 'NOT_STARTED'
  /** 暂无数据，无法判断: no data to judge by */
  | 'NO_DATA'
  /** 进度严重滞后: off track */
  | 'OFF_TRACK'
  /** 符合序时进度: on track */
  | 'ON_TRACK'
  /** 无序时进度可比，只列进展: no schedule to judge by, progress only */
  | 'UNSCHEDULED';

/** ASPIRATIONAL where the text says 力争, else BINDING. */
export type TargetStrength =
  | 'ASPIRATIONAL'
  | 'BINDING';

/** Whether words stay, go or come. */
export type TextRunKind =
  | 'ADDED'
  | 'KEPT'
  | 'REMOVED';

/** Characters of the draft's text, by UTF-16 indices as JavaScript counts: text.slice(start, end). */
export type TextSpanInput = {
  /** Exclusive. */
  end: number;
  start: number;
};

export type VerifyProgressInput = {
  /** The version of the report that was looked at. */
  expectedVersion: number;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  /** At most 4000 characters. */
  remark?: string | null | undefined;
  reportId: string | number;
};

export type WithdrawProgressInput = {
  /** The version of the report that was looked at. */
  expectedVersion: number;
  /** New for each change, 1 to 255 characters: sent again, it changes nothing. */
  idempotencyKey: string;
  /** Why, at most 4000 characters. */
  reason?: string | null | undefined;
  reportId: string | number;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, nameEn: string | null, roles: Array<Role>, permissions: Array<Permission>, isDemo: boolean, departments: Array<{ id: string, name: string }> } };

export type ReminderLineFragment = { id: string, sentAt: string, message: string, isDemo: boolean, period: string | null, department: { id: string, name: string }, sentBy: { name: string, nameEn: string }, target: { id: string, statement: string, indicator: { name: string } } | null, indicator: { id: string, name: string } | null };

export type EvidenceLineFragment = { kind: EvidenceKind, link: string | null, note: string | null, file: { id: string, name: string, size: number, sha256: string, mediaType: string, url: string } | null };

export type CommentLineFragment = { id: string, text: string, writtenAt: string, isDemo: boolean, department: { id: string, name: string } | null, writtenBy: { name: string, nameEn: string } };

export type ServedTargetFragment = { id: string, statement: string, effectiveDueOn: string | null, policy: { id: string, title: string }, standing: { status: TargetStatus, light: Light, isDemo: boolean } | null, spans: Array<{ span: { start: number, quote: string, policy: { id: string, title: string } } }> };

export type LastValueFragment = { period: string, periodEndsOn: string, verified: boolean, reportId: string, quantity: { text: string, base: string } };

export type ShownReportFragment = { id: string, state: ReportState, revision: number, version: number, narrative: string | null, reason: string | null, correctionReason: string | null, submittedAt: string | null, decidedAt: string | null, isDemo: boolean, amount: { value: string, text: string, unit: { code: string } } | null, department: { id: string, name: string }, submittedBy: { name: string, nameEn: string }, warnings: Array<{ code: ReportWarningCode, message: string }>, evidence: Array<{ kind: EvidenceKind, link: string | null, note: string | null, file: { id: string, name: string, size: number, sha256: string, mediaType: string, url: string } | null }>, comments: { edges: Array<{ node: { id: string, text: string, writtenAt: string, isDemo: boolean, department: { id: string, name: string } | null, writtenBy: { name: string, nameEn: string } } }> } };

export type SayOnReportMutationVariables = Exact<{
  input: CommentOnReportInput;
}>;


export type SayOnReportMutation = { commentOnReport: { errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type TargetLineFragment = { id: string, statement: string, dueOn: string | null, effectiveDueOn: string | null, unassigned: boolean, scope: string | null, indicator: { id: string, name: string }, policy: { id: string, title: string }, region: { id: string, name: string, nameEn: string }, leadDepartment: { id: string, name: string } | null, standing: { status: TargetStatus, light: Light, attainment: string | null, gapPoints: string | null, isDemo: boolean } | null };

export type BriefingPolicyQueryVariables = Exact<{
  id: string | number;
}>;


export type BriefingPolicyQuery = { policy: { id: string, title: string, documentNumber: string | null, issuer: string | null, issuedOn: string | null, texts: Array<{ version: number, publishedAt: string | null }> } | null };

export type BriefingDepartmentQueryVariables = Exact<{
  id: string | number;
}>;


export type BriefingDepartmentQuery = { department: { id: string, name: string } | null };

export type BriefingFiguresQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type BriefingFiguresQuery = { overview: { asOf: string, isDemo: boolean, total: number, unassigned: number, meanAttainment: string | null, horizon: { from: number, to: number } | null, outsideHorizon: { past: number, later: number, undated: number }, reporting: { due: number, submitted: number, late: number } | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> } };

export type BriefingTargetsQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BriefingTargetsQuery = { overview: { targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, effectiveDueOn: string | null, unassigned: boolean, indicator: { name: string }, region: { name: string, nameEn: string }, leadDepartment: { name: string } | null, spans: Array<{ path: string | null, span: { start: number, quote: string, textVersion: number, policy: { id: string, title: string, documentNumber: string | null } } }>, standing: { status: TargetStatus, light: Light, attainment: string | null, expected: string | null, gapPoints: string | null, isDemo: boolean, current: { text: string } | null, why: { sentence: string, reportIds: Array<string> } } | null, reports: { edges: Array<{ node: { id: string, period: string, revision: number, decidedAt: string | null, department: { name: string }, amount: { text: string } | null } }> } } }> } } };

export type BriefingTargetFragment = { id: string, statement: string, effectiveDueOn: string | null, unassigned: boolean, indicator: { name: string }, region: { name: string, nameEn: string }, leadDepartment: { name: string } | null, spans: Array<{ path: string | null, span: { start: number, quote: string, textVersion: number, policy: { id: string, title: string, documentNumber: string | null } } }>, standing: { status: TargetStatus, light: Light, attainment: string | null, expected: string | null, gapPoints: string | null, isDemo: boolean, current: { text: string } | null, why: { sentence: string, reportIds: Array<string> } } | null, reports: { edges: Array<{ node: { id: string, period: string, revision: number, decidedAt: string | null, department: { name: string }, amount: { text: string } | null } }> } };

export type DepartmentQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  role?: DutyRole | null | undefined;
}>;


export type DepartmentQuery = { department: { id: string, name: string, kind: DepartmentKind, note: string | null, region: { id: string, name: string, nameEn: string }, names: Array<{ name: string, kind: DepartmentNameKind, validFrom: string | null, validTo: string | null }>, members: Array<{ id: string, name: string }>, predecessors: Array<{ kind: SuccessionKind, happenedOn: string | null, basis: string, department: { id: string, name: string } }>, successors: Array<{ kind: SuccessionKind, happenedOn: string | null, basis: string, department: { id: string, name: string } }>, reporting: { due: number, submitted: number, onTime: number, late: number, missing: number, returned: number, completeness: string | null, timeliness: string | null } | null, reminders: { edges: Array<{ node: { id: string, sentAt: string, message: string, isDemo: boolean, period: string | null, department: { id: string, name: string }, sentBy: { name: string, nameEn: string }, target: { id: string, statement: string, indicator: { name: string } } | null, indicator: { id: string, name: string } | null } }> }, led: { totalCount: number }, all: { totalCount: number }, measures: { totalCount: number }, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, dueOn: string | null, effectiveDueOn: string | null, unassigned: boolean, scope: string | null, indicator: { id: string, name: string }, policy: { id: string, title: string }, region: { id: string, name: string, nameEn: string }, leadDepartment: { id: string, name: string } | null, standing: { status: TargetStatus, light: Light, attainment: string | null, gapPoints: string | null, isDemo: boolean } | null } }> } } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveProgressDraftInput;
}>;


export type SaveDraftMutation = { saveProgressDraft: { report: { id: string, version: number } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type SubmitMutationVariables = Exact<{
  input: SubmitProgressInput;
}>;


export type SubmitMutation = { submitProgress: { report: { id: string, version: number } | null, warnings: Array<{ code: ReportWarningCode, message: string }>, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawProgressInput;
}>;


export type WithdrawMutation = { withdrawProgress: { report: { id: string, state: ReportState } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type DueIndicatorFragment = { id: string, name: string, aggregation: IndicatorAggregation, unit: { code: string, base: string, factor: string, dimension: string } };

export type DueLineFragment = { key: string, period: string, periodEndsOn: string, dueOn: string, state: ObligationState, daysLate: number, indicator: { id: string, name: string, aggregation: IndicatorAggregation, unit: { code: string, base: string, factor: string, dimension: string } }, region: { id: string, name: string, nameEn: string }, departments: Array<{ id: string, name: string }> };

export type DeskQueryVariables = Exact<{
  state?: Array<ObligationState> | ObligationState | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskQuery = { myWork: { totalCount: number, counts: { olderToDo: number, byState: Array<{ state: ObligationState, count: number }> }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, period: string, periodEndsOn: string, dueOn: string, state: ObligationState, daysLate: number, known: { latest: { period: string, quantity: { text: string, value: string } } | null, returned: { reason: string | null } | null, drafts: Array<{ id: string, narrative: string | null, version: number, amount: { value: string, text: string } | null }> } | null, indicator: { id: string, name: string, aggregation: IndicatorAggregation, unit: { code: string, base: string, factor: string, dimension: string } }, region: { id: string, name: string, nameEn: string }, departments: Array<{ id: string, name: string }> } }> } };

export type DeskUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskUnitsQuery = { units: Array<{ code: string, base: string, factor: string, dimension: string }> };

export type DeskFormQueryVariables = Exact<{
  indicator: string | number;
  region: string | number;
  period: string;
}>;


export type DeskFormQuery = { indicator: { direction: IndicatorDirection, cadence: ReportingCadence, dueDays: number, id: string, name: string, aggregation: IndicatorAggregation, observations: { edges: Array<{ node: { period: string, periodEndsOn: string, verified: boolean, reportId: string, quantity: { text: string, base: string } } }> } | null, known: { value: { period: string, periodEndsOn: string, verified: boolean, reportId: string, quantity: { text: string, base: string } } | null, waiting: { id: string, state: ReportState, revision: number, version: number, narrative: string | null, reason: string | null, correctionReason: string | null, submittedAt: string | null, decidedAt: string | null, isDemo: boolean, amount: { value: string, text: string, unit: { code: string } } | null, department: { id: string, name: string }, submittedBy: { name: string, nameEn: string }, warnings: Array<{ code: ReportWarningCode, message: string }>, evidence: Array<{ kind: EvidenceKind, link: string | null, note: string | null, file: { id: string, name: string, size: number, sha256: string, mediaType: string, url: string } | null }>, comments: { edges: Array<{ node: { id: string, text: string, writtenAt: string, isDemo: boolean, department: { id: string, name: string } | null, writtenBy: { name: string, nameEn: string } } }> } } | null, returned: { id: string, state: ReportState, revision: number, version: number, narrative: string | null, reason: string | null, correctionReason: string | null, submittedAt: string | null, decidedAt: string | null, isDemo: boolean, amount: { value: string, text: string, unit: { code: string } } | null, department: { id: string, name: string }, submittedBy: { name: string, nameEn: string }, warnings: Array<{ code: ReportWarningCode, message: string }>, evidence: Array<{ kind: EvidenceKind, link: string | null, note: string | null, file: { id: string, name: string, size: number, sha256: string, mediaType: string, url: string } | null }>, comments: { edges: Array<{ node: { id: string, text: string, writtenAt: string, isDemo: boolean, department: { id: string, name: string } | null, writtenBy: { name: string, nameEn: string } } }> } } | null, drafts: Array<{ id: string, state: ReportState, revision: number, version: number, narrative: string | null, reason: string | null, correctionReason: string | null, submittedAt: string | null, decidedAt: string | null, isDemo: boolean, amount: { value: string, text: string, unit: { code: string } } | null, department: { id: string, name: string }, submittedBy: { name: string, nameEn: string }, warnings: Array<{ code: ReportWarningCode, message: string }>, evidence: Array<{ kind: EvidenceKind, link: string | null, note: string | null, file: { id: string, name: string, size: number, sha256: string, mediaType: string, url: string } | null }>, comments: { edges: Array<{ node: { id: string, text: string, writtenAt: string, isDemo: boolean, department: { id: string, name: string } | null, writtenBy: { name: string, nameEn: string } } }> } }>, targets: { totalCount: number, edges: Array<{ node: { id: string, statement: string, effectiveDueOn: string | null, policy: { id: string, title: string }, standing: { status: TargetStatus, light: Light, isDemo: boolean } | null, spans: Array<{ span: { start: number, quote: string, policy: { id: string, title: string } } }> } }> } } | null, unit: { code: string, base: string, factor: string, dimension: string } } | null, region: { id: string, name: string, nameEn: string } | null };

export type JoinedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type JoinedQuery = { progressReports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, period: string, state: ReportState, submittedAt: string | null, indicator: { id: string, name: string }, region: { id: string, name: string, nameEn: string }, department: { id: string, name: string }, amount: { text: string } | null } }> } };

export type JoinedReportQueryVariables = Exact<{
  id: string | number;
}>;


export type JoinedReportQuery = { progressReport: { period: string, id: string, state: ReportState, revision: number, version: number, narrative: string | null, reason: string | null, correctionReason: string | null, submittedAt: string | null, decidedAt: string | null, isDemo: boolean, indicator: { id: string, name: string, aggregation: IndicatorAggregation, unit: { code: string, base: string, factor: string, dimension: string } }, region: { id: string, name: string, nameEn: string }, targets: { totalCount: number, edges: Array<{ node: { id: string, statement: string, effectiveDueOn: string | null, policy: { id: string, title: string }, standing: { status: TargetStatus, light: Light, isDemo: boolean } | null, spans: Array<{ span: { start: number, quote: string, policy: { id: string, title: string } } }> } }> }, amount: { value: string, text: string, unit: { code: string } } | null, department: { id: string, name: string }, submittedBy: { name: string, nameEn: string }, warnings: Array<{ code: ReportWarningCode, message: string }>, evidence: Array<{ kind: EvidenceKind, link: string | null, note: string | null, file: { id: string, name: string, size: number, sha256: string, mediaType: string, url: string } | null }>, comments: { edges: Array<{ node: { id: string, text: string, writtenAt: string, isDemo: boolean, department: { id: string, name: string } | null, writtenBy: { name: string, nameEn: string } } }> } } | null };

export type DeskTableQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeskTableQuery = { myWork: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, period: string, periodEndsOn: string, dueOn: string, state: ObligationState, daysLate: number, known: { latest: { period: string, periodEndsOn: string, verified: boolean, reportId: string, quantity: { text: string, base: string } } | null, drafts: Array<{ id: string, narrative: string | null, amount: { value: string, unit: { code: string } } | null }> } | null, indicator: { id: string, name: string, aggregation: IndicatorAggregation, unit: { code: string, base: string, factor: string, dimension: string } }, region: { id: string, name: string, nameEn: string }, departments: Array<{ id: string, name: string }> } }> } };

export type DraftQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftQuery = { policyDraft: { id: string, state: DraftState, version: number, sourceName: string | null, sourceFile: { url: string } | null, policy: { id: string, title: string }, text: { version: number, text: string }, baseText: { version: number } | null, warnings: Array<{ code: string, message: string, place: { start: number, end: number, quote: string } | null }>, counts: Array<{ kind: DraftItemKind, state: DraftItemState, count: number }> } | null };

export type DraftDiffQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftDiffQuery = { policyDraft: { id: string, diff: Array<{ kind: ClauseChangeKind, heading: string | null, oldPath: string | null, newPath: string | null, oldText: string | null, newText: string | null, runs: Array<{ kind: TextRunKind, text: string }> }> | null } | null };

export type DraftItemsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DraftItemsQuery = { policyDraft: { id: string, version: number, items: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
          | { __typename: 'FactsItem', id: string, origin: DraftItemOrigin, state: DraftItemState, confidence: string, facts: { title: string | null }, changedFacts: { title: string | null } | null, place: { start: number, end: number } | null, obstacles: Array<{ code: ErrorCode, message: string, path: Array<string> }> }
          | { __typename: 'MeasureItem', id: string, origin: DraftItemOrigin, state: DraftItemState, confidence: string, measure: { path: string, title: string | null, note: { start: number, end: number } | null }, changedMeasure: { path: string, title: string | null, note: { start: number, end: number } | null } | null, place: { start: number, end: number } | null, obstacles: Array<{ code: ErrorCode, message: string, path: Array<string> }> }
          | { __typename: 'TargetItem', id: string, origin: DraftItemOrigin, state: DraftItemState, confidence: string, target: { comparator: Comparator, value: string, valueHigh: string | null, unitAsWritten: string | null, dueOn: string | null, indicator: { name: string }, unit: { code: string } | null, places: Array<{ place: { start: number, end: number } }> }, changedTarget: { comparator: Comparator, value: string, valueHigh: string | null, unitAsWritten: string | null, dueOn: string | null, indicator: { name: string }, unit: { code: string } | null, places: Array<{ place: { start: number, end: number } }> } | null, place: { start: number, end: number } | null, obstacles: Array<{ code: ErrorCode, message: string, path: Array<string> }> }
         }> } } | null };

export type TargetHeadFragment = { comparator: Comparator, value: string, valueHigh: string | null, unitAsWritten: string | null, dueOn: string | null, indicator: { name: string }, unit: { code: string } | null, places: Array<{ place: { start: number, end: number } }> };

export type DecideItemsMutationVariables = Exact<{
  input: ConfirmExtractionInput;
}>;


export type DecideItemsMutation = { confirmExtraction: { decidedCount: number | null, draft: { id: string, version: number, added: { edges: Array<{ node:
            | { id: string }
            | { id: string }
            | { id: string }
           }> } } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type PublishDraftOfPolicyMutationVariables = Exact<{
  input: PublishPolicyInput;
}>;


export type PublishDraftOfPolicyMutation = { publishPolicy: { policy: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type GiveUpDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type GiveUpDraftMutation = { discardDraft: { draft: { id: string, state: DraftState } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type OpenDraftsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenDraftsQuery = { policyDrafts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, createdAt: string, sourceName: string | null, policy: { id: string, title: string, documentNumber: string | null }, baseText: { version: number } | null, counts: Array<{ kind: DraftItemKind, state: DraftItemState, count: number }> } }> } };

export type FactsReadFragment = { title: string | null, documentNumber: string | null, issuer: string | null, kind: PolicyKind | null, level: PolicyLevel | null, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, effectiveOnIssue: boolean, region: { id: string, name: string, nameEn: string } | null, fields: Array<{ field: string, confidence: string }> };

export type ReadDocumentMutationVariables = Exact<{
  input: ImportPolicyInput;
}>;


export type ReadDocumentMutation = { importPolicy: { reading: { facts: { title: string | null, documentNumber: string | null, issuer: string | null, kind: PolicyKind | null, level: PolicyLevel | null, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, effectiveOnIssue: boolean, region: { id: string, name: string, nameEn: string } | null, fields: Array<{ field: string, confidence: string }> }, counts: { clauses: number, measures: number, duties: number, openDuties: number, targets: number, targetsOfKnownIndicators: number, warnings: number }, warnings: Array<{ code: string, message: string, place: { quote: string } | null }>, duplicates: Array<{ grounds: Array<DuplicateGround>, policy: { id: string, title: string } }>, diff: Array<{ kind: ClauseChangeKind }> | null, lost: { measures: Array<{ fate: CarriedFate }>, targets: Array<{ fate: CarriedFate }> } | null } | null, draft: { id: string } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type DraftItemQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftItemQuery = { node:
    | { __typename: 'ApiKey' }
    | { __typename: 'Clause' }
    | { __typename: 'Department' }
    | { __typename: 'Extension' }
    | { __typename: 'FactsItem', id: string, state: DraftItemState, reason: string | null, decidedAt: string | null, decidedBy: { name: string } | null, place: { quote: string } | null, facts: { title: string | null, documentNumber: string | null, issuer: string | null, kind: PolicyKind | null, level: PolicyLevel | null, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, effectiveOnIssue: boolean, region: { id: string, name: string, nameEn: string } | null, fields: Array<{ field: string, confidence: string }> }, factsBefore: { title: string | null, documentNumber: string | null, issuer: string | null, kind: PolicyKind | null, level: PolicyLevel | null, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, effectiveOnIssue: boolean, region: { id: string, name: string, nameEn: string } | null, fields: Array<{ field: string, confidence: string }> } | null, changedFacts: { title: string | null, documentNumber: string | null, issuer: string | null, kind: PolicyKind | null, level: PolicyLevel | null, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, effectiveOnIssue: boolean, region: { id: string, name: string, nameEn: string } | null, fields: Array<{ field: string, confidence: string }> } | null }
    | { __typename: 'Indicator' }
    | { __typename: 'ManagedAccount' }
    | { __typename: 'Measure' }
    | { __typename: 'MeasureItem', id: string, state: DraftItemState, reason: string | null, decidedAt: string | null, decidedBy: { name: string } | null, place: { quote: string } | null, measure: { path: string, title: string | null, place: { start: number, quote: string }, duties: Array<{ name: string, role: DutyRole, origin: DutyOrigin, status: ResolutionStatus, confidence: string, place: { start: number, end: number }, department: { id: string, name: string } | null, candidates: Array<{ reason: string, department: { id: string, name: string } }> }>, fields: Array<{ field: string, confidence: string }> }, measureBefore: { path: string, title: string | null, place: { start: number, quote: string }, duties: Array<{ name: string, role: DutyRole, origin: DutyOrigin, status: ResolutionStatus, confidence: string, place: { start: number, end: number }, department: { id: string, name: string } | null, candidates: Array<{ reason: string, department: { id: string, name: string } }> }>, fields: Array<{ field: string, confidence: string }> } | null, changedMeasure: { path: string, title: string | null, place: { start: number, quote: string }, duties: Array<{ name: string, role: DutyRole, origin: DutyOrigin, status: ResolutionStatus, confidence: string, place: { start: number, end: number }, department: { id: string, name: string } | null, candidates: Array<{ reason: string, department: { id: string, name: string } }> }>, fields: Array<{ field: string, confidence: string }> } | null }
    | { __typename: 'Notification' }
    | { __typename: 'Policy' }
    | { __typename: 'PolicyDraft' }
    | { __typename: 'ProgressReport' }
    | { __typename: 'Region' }
    | { __typename: 'Reminder' }
    | { __typename: 'Target' }
    | { __typename: 'TargetItem', id: string, state: DraftItemState, reason: string | null, decidedAt: string | null, decidedBy: { name: string } | null, place: { quote: string } | null, target: { scope: string | null, comparator: Comparator, value: string, valueHigh: string | null, unitAsWritten: string | null, dueOn: string | null, duePrecision: DuePrecision | null, cadence: TargetCadence, strength: TargetStrength, startsOn: string | null, indicator: { name: string, direction: IndicatorDirection, known: { id: string, name: string } | null, unit: { code: string } | null }, indicatorCandidates: Array<{ likeness: string, indicator: { id: string, name: string } }>, unit: { code: string } | null, region: { id: string, name: string, nameEn: string } | null, places: Array<{ context: SpanContext, path: string, place: { quote: string } }>, fields: Array<{ field: string, confidence: string }> }, targetBefore: { scope: string | null, comparator: Comparator, value: string, valueHigh: string | null, unitAsWritten: string | null, dueOn: string | null, duePrecision: DuePrecision | null, cadence: TargetCadence, strength: TargetStrength, startsOn: string | null, indicator: { name: string, direction: IndicatorDirection, known: { id: string, name: string } | null, unit: { code: string } | null }, indicatorCandidates: Array<{ likeness: string, indicator: { id: string, name: string } }>, unit: { code: string } | null, region: { id: string, name: string, nameEn: string } | null, places: Array<{ context: SpanContext, path: string, place: { quote: string } }>, fields: Array<{ field: string, confidence: string }> } | null, changedTarget: { scope: string | null, comparator: Comparator, value: string, valueHigh: string | null, unitAsWritten: string | null, dueOn: string | null, duePrecision: DuePrecision | null, cadence: TargetCadence, strength: TargetStrength, startsOn: string | null, indicator: { name: string, direction: IndicatorDirection, known: { id: string, name: string } | null, unit: { code: string } | null }, indicatorCandidates: Array<{ likeness: string, indicator: { id: string, name: string } }>, unit: { code: string } | null, region: { id: string, name: string, nameEn: string } | null, places: Array<{ context: SpanContext, path: string, place: { quote: string } }>, fields: Array<{ field: string, confidence: string }> } | null }
   | null };

export type MeasureReadFragment = { path: string, title: string | null, place: { start: number, quote: string }, duties: Array<{ name: string, role: DutyRole, origin: DutyOrigin, status: ResolutionStatus, confidence: string, place: { start: number, end: number }, department: { id: string, name: string } | null, candidates: Array<{ reason: string, department: { id: string, name: string } }> }>, fields: Array<{ field: string, confidence: string }> };

export type TargetReadFragment = { scope: string | null, comparator: Comparator, value: string, valueHigh: string | null, unitAsWritten: string | null, dueOn: string | null, duePrecision: DuePrecision | null, cadence: TargetCadence, strength: TargetStrength, startsOn: string | null, indicator: { name: string, direction: IndicatorDirection, known: { id: string, name: string } | null, unit: { code: string } | null }, indicatorCandidates: Array<{ likeness: string, indicator: { id: string, name: string } }>, unit: { code: string } | null, region: { id: string, name: string, nameEn: string } | null, places: Array<{ context: SpanContext, path: string, place: { quote: string } }>, fields: Array<{ field: string, confidence: string }> };

export type DutyDepartmentsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type DutyDepartmentsQuery = { departments: { edges: Array<{ node: { id: string, name: string, names: Array<{ name: string }> } }> } };

export type EditorRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type EditorRegionsQuery = { regions: Array<{ id: string, name: string, nameEn: string }> };

export type EditorUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type EditorUnitsQuery = { units: Array<{ code: string, nameEn: string }> };

export type EditorIndicatorsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type EditorIndicatorsQuery = { indicators: { edges: Array<{ node: { id: string, name: string } }> } };

export type IndicatorQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type IndicatorQuery = { indicator: { id: string, name: string, nameEn: string | null, cadence: ReportingCadence, aggregation: IndicatorAggregation, direction: IndicatorDirection, dueDays: number, unit: { code: string, nameEn: string }, owner: { id: string, name: string } | null, observations: { edges: Array<{ node: { period: string, verified: boolean, recordedAt: string, region: { id: string, name: string, nameEn: string }, quantity: { text: string } } }> } | null, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, dueOn: string | null, effectiveDueOn: string | null, unassigned: boolean, scope: string | null, indicator: { id: string, name: string }, policy: { id: string, title: string }, region: { id: string, name: string, nameEn: string }, leadDepartment: { id: string, name: string } | null, standing: { status: TargetStatus, light: Light, attainment: string | null, gapPoints: string | null, isDemo: boolean } | null } }> } } | null };

export type NotificationsQueryVariables = Exact<{
  filter?: NotificationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { unreadCount: number, totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: NotificationKind, title: string, text: string | null, createdAt: string, readAt: string | null, subjects: Array<
          | { __typename: 'ApiKey', id: string }
          | { __typename: 'Clause', id: string }
          | { __typename: 'Department', id: string }
          | { __typename: 'Extension', id: string, target: { id: string, statement: string, indicator: { name: string } } }
          | { __typename: 'FactsItem', id: string }
          | { __typename: 'Indicator', name: string, id: string }
          | { __typename: 'ManagedAccount', id: string }
          | { __typename: 'Measure', id: string }
          | { __typename: 'MeasureItem', id: string }
          | { __typename: 'Notification', id: string }
          | { __typename: 'Policy', id: string }
          | { __typename: 'PolicyDraft', id: string }
          | { __typename: 'ProgressReport', period: string, id: string, indicator: { id: string, name: string } }
          | { __typename: 'Region', id: string }
          | { __typename: 'Reminder', id: string, ofPeriod: string | null, ofTarget: { id: string, statement: string, indicator: { name: string } } | null, ofIndicator: { id: string, name: string } | null }
          | { __typename: 'Target', statement: string, id: string, indicator: { name: string } }
          | { __typename: 'TargetItem', id: string }
         | null> } }> } };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { notifications: { unreadCount: number } };

export type NotificationLineFragment = { id: string, kind: NotificationKind, title: string, text: string | null, createdAt: string, readAt: string | null, subjects: Array<
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Clause', id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Extension', id: string, target: { id: string, statement: string, indicator: { name: string } } }
    | { __typename: 'FactsItem', id: string }
    | { __typename: 'Indicator', name: string, id: string }
    | { __typename: 'ManagedAccount', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'MeasureItem', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'Policy', id: string }
    | { __typename: 'PolicyDraft', id: string }
    | { __typename: 'ProgressReport', period: string, id: string, indicator: { id: string, name: string } }
    | { __typename: 'Region', id: string }
    | { __typename: 'Reminder', id: string, ofPeriod: string | null, ofTarget: { id: string, statement: string, indicator: { name: string } } | null, ofIndicator: { id: string, name: string } | null }
    | { __typename: 'Target', statement: string, id: string, indicator: { name: string } }
    | { __typename: 'TargetItem', id: string }
   | null> };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: { unreadCount: number | null, errors: Array<{ code: ErrorCode, message: string }> } };

export type OverviewChangedQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  since: string;
  until?: string | null | undefined;
  kind?: ChangedKind | null | undefined;
}>;


export type OverviewChangedQuery = { changed: { total: number, kinds: Array<{ kind: ChangedKind, count: number }>, targets: { totalCount: number, edges: Array<{ node: { kinds: Array<ChangedKind>, since: { status: TargetStatus, light: Light } | null, until: { status: TargetStatus, light: Light } | null, target: { id: string, statement: string, indicator: { name: string } } } }> } } };

export type OverviewQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type OverviewQuery = { overview: { asOf: string, isDemo: boolean, total: number, unassigned: number, meanAttainment: string | null, horizon: { from: number, to: number } | null, outsideHorizon: { past: number, later: number, undated: number }, byPolicy: Array<{ total: number, unassigned: number, meanAttainment: string | null, policy: { id: string, title: string }, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> }>, byDepartment: Array<{ total: number, unassigned: number, meanAttainment: string | null, department: { id: string, name: string } | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> }>, byRegion: Array<{ total: number, unassigned: number, meanAttainment: string | null, region: { id: string, name: string, nameEn: string }, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> }>, byYear: Array<{ year: number | null, total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> }>, byTheme: Array<{ total: number, unassigned: number, meanAttainment: string | null, theme: { code: string, name: string, nameEn: string } | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> }>, byLevel: Array<{ level: PolicyLevel, total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> }>, nextDue: Array<{ id: string, statement: string, effectiveDueOn: string | null, indicator: { name: string }, leadDepartment: { name: string } | null, standing: { status: TargetStatus, light: Light, isDemo: boolean } | null }>, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> } };

export type OverviewThenQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  asOf: string;
}>;


export type OverviewThenQuery = { overview: { asOf: string, total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> } };

export type OverviewTrendQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  d0: string;
  d1: string;
  d2: string;
  d3: string;
  d4: string;
  d5: string;
  d6: string;
}>;


export type OverviewTrendQuery = { d0: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d1: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d2: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d3: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d4: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d5: { asOf: string, byLight: Array<{ light: Light, count: number }> }, d6: { asOf: string, byLight: Array<{ light: Light, count: number }> } };

export type PointFragment = { asOf: string, byLight: Array<{ light: Light, count: number }> };

type Counts_DepartmentTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_LevelTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_Overview_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_PolicyTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_RegionTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_RoleTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_ThemeTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_TrendTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

type Counts_YearTally_Fragment = { total: number, unassigned: number, meanAttainment: string | null, byStatus: Array<{ status: TargetStatus, count: number }>, byLight: Array<{ light: Light, count: number }> };

export type CountsFragment =
  | Counts_DepartmentTally_Fragment
  | Counts_LevelTally_Fragment
  | Counts_Overview_Fragment
  | Counts_PolicyTally_Fragment
  | Counts_RegionTally_Fragment
  | Counts_RoleTally_Fragment
  | Counts_ThemeTally_Fragment
  | Counts_TrendTally_Fragment
  | Counts_YearTally_Fragment
;

export type PublishedQueryVariables = Exact<{
  from: string;
}>;


export type PublishedQuery = { policies: { totalCount: number, edges: Array<{ node: { id: string, title: string, documentNumber: string | null, issuer: string | null, effectiveFrom: string | null, issuedOn: string | null } }> }, targets: { totalCount: number, edges: Array<{ node: { id: string, statement: string, dueOn: string | null, indicator: { name: string }, leadDepartment: { name: string } | null } }> } };

export type PoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PoliciesQuery = { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, documentNumber: string | null, issuedOn: string | null, effectiveTo: string | null, kind: PolicyKind, level: PolicyLevel, force: PolicyForce, reviewed: boolean, issuer: string | null, region: { name: string, nameEn: string }, targets: { totalCount: number }, measures: { totalCount: number } } }> } };

export type PolicyQueryVariables = Exact<{
  id: string | number;
}>;


export type PolicyQuery = { policy: { id: string, title: string, documentNumber: string | null, issuer: string | null, issuedOn: string | null, effectiveFrom: string | null, effectiveTo: string | null, effectiveOnIssue: boolean, kind: PolicyKind, force: PolicyForce, reviewed: boolean, region: { id: string, name: string, nameEn: string }, themes: Array<{ code: string, name: string, nameEn: string }>, relations: Array<{ kind: PolicyRelationKind, direction: RelationDirection, policy: { id: string, title: string } }>, text: { version: number, sha256: string, length: number, publishedAt: string | null, text: string }, texts: Array<{ version: number, publishedAt: string | null }>, clauses: Array<{ id: string, path: string, heading: string | null, start: number, end: number }> } | null };

export type PolicyTargetsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PolicyTargetsQuery = { policy: { id: string, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, effectiveDueOn: string | null, unassigned: boolean, indicator: { name: string }, region: { name: string }, leadDepartment: { id: string, name: string } | null, spans: Array<{ path: string | null, span: { start: number, end: number, textVersion: number, policy: { id: string } } }>, standing: { status: TargetStatus, light: Light, attainment: string | null, isDemo: boolean } | null } }> } } | null };

export type PolicyMeasuresQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PolicyMeasuresQuery = { policy: { id: string, measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, path: string, title: string | null, span: { start: number, end: number, textVersion: number }, note: { start: number, end: number, textVersion: number } | null, duties: Array<{ role: DutyRole, origin: DutyOrigin, name: string, department: { id: string, name: string } }> } }> } } | null };

export type PolicyVersionsQueryVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type PolicyVersionsQuery = { policy: { id: string, texts: Array<{ version: number, publishedAt: string | null }>, diff: Array<{ kind: ClauseChangeKind, heading: string | null, oldPath: string | null, newPath: string | null, oldText: string | null, newText: string | null, runs: Array<{ kind: TextRunKind, text: string }> }> | null } | null };

export type RegionQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type RegionQuery = { region: { id: string, name: string, nameEn: string, shortNames: Array<string>, parent: { id: string, name: string, nameEn: string } | null, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, dueOn: string | null, effectiveDueOn: string | null, unassigned: boolean, scope: string | null, indicator: { id: string, name: string }, policy: { id: string, title: string }, region: { id: string, name: string, nameEn: string }, leadDepartment: { id: string, name: string } | null, standing: { status: TargetStatus, light: Light, attainment: string | null, gapPoints: string | null, isDemo: boolean } | null } }> } } | null };

export type AskedExtensionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AskedExtensionsQuery = { extensions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, reason: string, progress: string | null, askedDueOn: string, dueOnBefore: string, firstDueOn: string, requestedAt: string, isDemo: boolean, department: { id: string, name: string }, requestedBy: { name: string, nameEn: string }, target: { id: string, statement: string, indicator: { name: string }, policy: { id: string, title: string }, standing: { status: TargetStatus, light: Light, attainment: string | null, isDemo: boolean } | null } } }> } };

export type DecideAskedExtensionMutationVariables = Exact<{
  input: DecideExtensionInput;
}>;


export type DecideAskedExtensionMutation = { decideExtension: { extension: { id: string, state: ExtensionState } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type LateToRemindQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LateToRemindQuery = { obligations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { key: string, period: string, dueOn: string, daysLate: number, indicator: { id: string, name: string }, region: { id: string, name: string, nameEn: string }, departments: Array<{ id: string, name: string }>, escalation: { level: EscalationLevel } | null } }> } };

export type SendReminderMutationVariables = Exact<{
  input: RemindInput;
}>;


export type SendReminderMutation = { remind: { reminder: { id: string, sentAt: string } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type QueueLineFragment = { id: string, period: string, version: number, daysWaiting: number | null, isDemo: boolean, correctionReason: string | null, amount: { text: string } | null, indicator: { id: string, name: string }, region: { id: string, name: string, nameEn: string }, department: { id: string, name: string }, warnings: Array<{ code: ReportWarningCode, message: string }> };

export type ReviewQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, period: string, version: number, daysWaiting: number | null, isDemo: boolean, correctionReason: string | null, amount: { text: string } | null, indicator: { id: string, name: string }, region: { id: string, name: string, nameEn: string }, department: { id: string, name: string }, warnings: Array<{ code: ReportWarningCode, message: string }> } }> } };

export type ReviewedReportQueryVariables = Exact<{
  id: string | number;
  indicator: string | number;
  region: string | number;
}>;


export type ReviewedReportQuery = { progressReport: { id: string, period: string, version: number, daysWaiting: number | null, isDemo: boolean, correctionReason: string | null, state: ReportState, revision: number, narrative: string | null, reason: string | null, submittedAt: string | null, decidedAt: string | null, corrects: { amount: { text: string } | null } | null, targets: { totalCount: number, edges: Array<{ node: { id: string, statement: string, effectiveDueOn: string | null, policy: { id: string, title: string }, standing: { status: TargetStatus, light: Light, isDemo: boolean } | null, spans: Array<{ span: { start: number, quote: string, policy: { id: string, title: string } } }> } }> }, amount: { text: string, value: string, unit: { code: string } } | null, indicator: { id: string, name: string }, region: { id: string, name: string, nameEn: string }, department: { id: string, name: string }, warnings: Array<{ code: ReportWarningCode, message: string }>, submittedBy: { name: string, nameEn: string }, evidence: Array<{ kind: EvidenceKind, link: string | null, note: string | null, file: { id: string, name: string, size: number, sha256: string, mediaType: string, url: string } | null }>, comments: { edges: Array<{ node: { id: string, text: string, writtenAt: string, isDemo: boolean, department: { id: string, name: string } | null, writtenBy: { name: string, nameEn: string } } }> } } | null, indicator: { id: string, observations: { edges: Array<{ node: { period: string, periodEndsOn: string, verified: boolean, reportId: string, quantity: { text: string, base: string } } }> } | null } | null };

export type VerifyMutationVariables = Exact<{
  input: VerifyProgressInput;
}>;


export type VerifyMutation = { verifyProgress: { report: { id: string, state: ReportState } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type SendBackMutationVariables = Exact<{
  input: ReturnProgressInput;
}>;


export type SendBackMutation = { returnProgress: { report: { id: string, state: ReportState } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, totalIsExact: boolean, match: SearchMatch, counts: Array<{ kind: SearchKind, count: number, exact: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: SearchKind, title: string, snippet: string, superseded: boolean, titleHighlights: Array<{ start: number, end: number }>, highlights: Array<{ start: number, end: number }>, inText: { start: number, end: number } | null, policy: { id: string, title: string } | null, node:
          | { id: string }
          | { path: string, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { path: string, id: string }
          | { id: string }
          | { id: string }
          | { documentNumber: string | null, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { statement: string, id: string }
          | { id: string }
         } }> } };

export type HitFragment = { kind: SearchKind, title: string, snippet: string, superseded: boolean, titleHighlights: Array<{ start: number, end: number }>, highlights: Array<{ start: number, end: number }>, inText: { start: number, end: number } | null, policy: { id: string, title: string } | null, node:
    | { id: string }
    | { path: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { path: string, id: string }
    | { id: string }
    | { id: string }
    | { documentNumber: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { statement: string, id: string }
    | { id: string }
   };

export type ExtensionTermsQueryVariables = Exact<{
  id: string | number;
}>;


export type ExtensionTermsQuery = { target: { id: string, cadence: TargetCadence, cancelledAt: string | null, droppedAt: string | null, region: { id: string, parent: { id: string } | null }, inForce: { dueOn: string | null }, measures: Array<{ id: string, duties: Array<{ role: DutyRole, answeredBy: Array<{ id: string, region: { id: string } }> }> }> } | null };

export type AskForExtensionMutationVariables = Exact<{
  input: RequestExtensionInput;
}>;


export type AskForExtensionMutation = { requestExtension: { extension: { id: string, state: ExtensionState } | null, errors: Array<{ code: ErrorCode, message: string, path: Array<string> }> } };

export type TargetHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type TargetHistoryQuery = { target: { id: string, reports: { totalCount: number, edges: Array<{ node: { id: string, period: string, revision: number, state: ReportState, isInForce: boolean, isDemo: boolean, submittedAt: string | null, decidedAt: string | null, narrative: string | null, reason: string | null, correctionReason: string | null, department: { id: string, name: string }, amount: { text: string, base: string } | null } }> }, extensions: { edges: Array<{ node: { id: string, state: ExtensionState, dueOnBefore: string, askedDueOn: string, reason: string, progress: string | null, decisionReason: string | null, requestedAt: string, decidedAt: string | null, isDemo: boolean, department: { id: string, name: string } } }> }, reminders: { edges: Array<{ node: { id: string, sentAt: string, message: string, isDemo: boolean, period: string | null, department: { id: string, name: string }, sentBy: { name: string, nameEn: string }, target: { id: string, statement: string, indicator: { name: string } } | null, indicator: { id: string, name: string } | null } }> }, changes: { edges: Array<{ node: { id: string, kind: TargetChangeKind, reason: string, changedAt: string, decision: string | null, changedBy: { name: string, nameEn: string }, baselineBefore: { text: string } | null, baselineAfter: { text: string } | null, milestonesBefore: Array<{ on: string, value: { text: string } }> | null, milestonesAfter: Array<{ on: string, value: { text: string } }> | null } }> } } | null };

export type TargetQueryVariables = Exact<{
  id: string | number;
}>;


export type TargetQuery = { target: { id: string, statement: string, comparator: Comparator, cadence: TargetCadence, strength: TargetStrength, hedges: Array<string>, scope: string | null, startsOn: string, dueOn: string | null, effectiveDueOn: string | null, unassigned: boolean, cancelledAt: string | null, droppedAt: string | null, version: number, value: { text: string, base: string }, valueHigh: { text: string } | null, baseline: { text: string, base: string } | null, milestones: Array<{ on: string, value: { text: string, base: string } }>, indicator: { id: string, name: string, cadence: ReportingCadence, aggregation: IndicatorAggregation, unit: { code: string } }, region: { id: string, name: string, nameEn: string }, policy: { id: string, title: string }, spans: Array<{ context: SpanContext, path: string | null, span: { start: number, end: number, quote: string, textVersion: number, policy: { id: string, title: string } } }>, measures: Array<{ id: string, title: string | null, path: string, duties: Array<{ role: DutyRole, origin: DutyOrigin, department: { id: string, name: string } }> }>, standing: { status: TargetStatus, light: Light, attainment: string | null, expected: string | null, gapPoints: string | null, period: string | null, reachedLate: boolean, reckonedOn: string, changesOn: string | null, isDemo: boolean, current: { text: string } | null, selfReported: { status: TargetStatus, light: Light, attainment: string | null, period: string | null, current: { text: string } | null } | null, why: { sentence: string }, ruleSet: { version: number, name: string, nameEn: string } } | null } | null };

export type TargetTrendQueryVariables = Exact<{
  id: string | number;
}>;


export type TargetTrendQuery = { target: { id: string, trend: { verified: Array<{ on: string, value: { text: string, base: string, unit: { code: string, factor: string } } }>, selfReported: Array<{ on: string, value: { text: string, base: string, unit: { code: string, factor: string } } }> | null, expected: Array<{ on: string, isMilestone: boolean, value: { text: string, base: string, unit: { code: string, factor: string } } }>, firstExpected: Array<{ on: string, isMilestone: boolean, value: { text: string, base: string, unit: { code: string, factor: string } } }> | null, forecast: { on: string | null, silence: ForecastSilence | null, sentence: string, value: { text: string, base: string, unit: { code: string, factor: string } } | null, low: { text: string, base: string, unit: { code: string, factor: string } } | null, high: { text: string, base: string, unit: { code: string, factor: string } } | null, forecastCoverage: { covered: number, forecasts: number } } } | null } | null };

export type StepFragment = { on: string, isMilestone: boolean, value: { text: string, base: string, unit: { code: string, factor: string } } };

export type DrawnFragment = { text: string, base: string, unit: { code: string, factor: string } };

export type TargetsQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  orderBy?: Array<TargetOrder> | TargetOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type TargetsQuery = { targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, statement: string, effectiveDueOn: string | null, scope: string | null, unassigned: boolean, indicator: { name: string }, policy: { title: string }, region: { name: string, nameEn: string }, leadDepartment: { name: string } | null, standing: { status: TargetStatus, light: Light, attainment: string | null, gapPoints: string | null, isDemo: boolean } | null } }> } };

export type TargetChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetChoicesQuery = { regions: Array<{ id: string, name: string, nameEn: string }>, themes: Array<{ code: string, name: string, nameEn: string }>, policies: { edges: Array<{ node: { id: string, title: string } }> } };

export type DepartmentChoicesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type DepartmentChoicesQuery = { departments: { edges: Array<{ node: { id: string, name: string } }> } };

export type ChosenDepartmentQueryVariables = Exact<{
  id: string | number;
}>;


export type ChosenDepartmentQuery = { department: { id: string, name: string } | null };

export const ReminderLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReminderLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reminder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReminderLineFragment, unknown>;
export const ServedTargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServedTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServedTargetFragment, unknown>;
export const LastValueFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LastValue"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"base"}}]}}]}}]} as unknown as DocumentNode<LastValueFragment, unknown>;
export const EvidenceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<EvidenceLineFragment, unknown>;
export const CommentLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<CommentLineFragment, unknown>;
export const ShownReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommentLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportComment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"writtenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<ShownReportFragment, unknown>;
export const TargetLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"attainment"}},{"kind":"Field","name":{"kind":"Name","value":"gapPoints"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}}]}}]}}]} as unknown as DocumentNode<TargetLineFragment, unknown>;
export const BriefingTargetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BriefingTarget"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadDepartment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"span"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"attainment"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"gapPoints"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"reportIds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BriefingTargetFragment, unknown>;
export const DueIndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}}]}}]}}]} as unknown as DocumentNode<DueIndicatorFragment, unknown>;
export const DueLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"periodEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DueIndicator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DueIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aggregation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}}]}}]}}]} as unknown as DocumentNode<DueLineFragment, unknown>;
export const TargetHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueHigh"}},{"kind":"Field","name":{"kind":"Name","value":"unitAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<TargetHeadFragment, unknown>;
export const FactsReadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactsRead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedFacts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveTo"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]} as unknown as DocumentNode<FactsReadFragment, unknown>;
export const MeasureReadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureRead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedMeasure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]} as unknown as DocumentNode<MeasureReadFragment, unknown>;
export const TargetReadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TargetRead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"known"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCandidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"likeness"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueHigh"}},{"kind":"Field","name":{"kind":"Name","value":"unitAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"duePrecision"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"context"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}}]}}]} as unknown as DocumentNode<TargetReadFragment, unknown>;
export const NotificationLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Extension"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reminder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ofTarget"},"name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofIndicator"},"name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofPeriod"},"name":{"kind":"Name","value":"period"}}]}}]}}]}}]} as unknown as DocumentNode<NotificationLineFragment, unknown>;
export const PointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Point"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Overview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"byLight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<PointFragment, unknown>;
export const CountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tally"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"unassigned"}},{"kind":"Field","name":{"kind":"Name","value":"meanAttainment"}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byLight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CountsFragment, unknown>;
export const QueueLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QueueLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"daysWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"correctionReason"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<QueueLineFragment, unknown>;
export const HitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchHit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleHighlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"snippet"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"inText"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Target"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clause"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}}]}}]} as unknown as DocumentNode<HitFragment, unknown>;
export const DrawnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}}]}}]}}]} as unknown as DocumentNode<DrawnFragment, unknown>;
export const StepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrendStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"isMilestone"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quantity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}}]}}]}}]} as unknown as DocumentNode<StepFragment, unknown>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:1fa01a66c4ab001120f409f6e7e64dc653034c3db034314af00bae19ddbed8b6"}} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SayOnReportDocument = {"__meta__":{"hash":"sha256:d5ee2f1004d08f37fd3e749df301809e35968fe847879b3821a0e8a3eea47498"}} as unknown as DocumentNode<SayOnReportMutation, SayOnReportMutationVariables>;
export const BriefingPolicyDocument = {"__meta__":{"hash":"sha256:2dc85a854cf7134c74199af74d5511c4cc6eaad2b94410b08ada1fd1b2de85a9"}} as unknown as DocumentNode<BriefingPolicyQuery, BriefingPolicyQueryVariables>;
export const BriefingDepartmentDocument = {"__meta__":{"hash":"sha256:c321be5cf0bb2f061a698d5d2f5664916bda109d4b64f1130b2e0d9b078a8b61"}} as unknown as DocumentNode<BriefingDepartmentQuery, BriefingDepartmentQueryVariables>;
export const BriefingFiguresDocument = {"__meta__":{"hash":"sha256:d94996d165d0fe4ddf68e107353f8737ea36ff3686363b371b6891ced3a4e864"}} as unknown as DocumentNode<BriefingFiguresQuery, BriefingFiguresQueryVariables>;
export const BriefingTargetsDocument = {"__meta__":{"hash":"sha256:ed3ba02cda327cf9e5b63e0fa0df9e81cc00a1380c1fcfafcf8e9661534c3f03"}} as unknown as DocumentNode<BriefingTargetsQuery, BriefingTargetsQueryVariables>;
export const DepartmentDocument = {"__meta__":{"hash":"sha256:ba9a0f2119f7f81446ca0af670faa6a1f656a72f3cd8abf31bc06f4e34990050"}} as unknown as DocumentNode<DepartmentQuery, DepartmentQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"sha256:d98f57da80b626ae70d8ac0c6e84fee0d29e0f22bad14ab7c9a3cadf72c0e7ad"}} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const SubmitDocument = {"__meta__":{"hash":"sha256:a01aee5cfb87fd82820bddb568f8a12ab8791701d6fbb53eb5fb459ed6ec010a"}} as unknown as DocumentNode<SubmitMutation, SubmitMutationVariables>;
export const WithdrawDocument = {"__meta__":{"hash":"sha256:96f4d08ef6c481143fdb2e85781c6fcb5218f09f4a93014d4709ba1daa3c234e"}} as unknown as DocumentNode<WithdrawMutation, WithdrawMutationVariables>;
export const DeskDocument = {"__meta__":{"hash":"sha256:6521b456e9be00834c6bc848a4f9dfd822c70f13f1d8e1855f03e224056e5b9d"}} as unknown as DocumentNode<DeskQuery, DeskQueryVariables>;
export const DeskUnitsDocument = {"__meta__":{"hash":"sha256:105eeb71e75209d9f753739172de5bc086ab0eebcf0699691453442b327fe9cd"}} as unknown as DocumentNode<DeskUnitsQuery, DeskUnitsQueryVariables>;
export const DeskFormDocument = {"__meta__":{"hash":"sha256:94fc0f8d622d0d4a28c354ee174dc7c41ef50a0290cd829144a14d91a2689276"}} as unknown as DocumentNode<DeskFormQuery, DeskFormQueryVariables>;
export const JoinedDocument = {"__meta__":{"hash":"sha256:58b9c5e7d0b3b76c7fdec7eb056a4e4e3e3732e5b3fcae6d22a308210b7a23f9"}} as unknown as DocumentNode<JoinedQuery, JoinedQueryVariables>;
export const JoinedReportDocument = {"__meta__":{"hash":"sha256:73fe8cef1191c91a6083b7a50dd7f82864782489f2d5681daaaa77bd2cb441a6"}} as unknown as DocumentNode<JoinedReportQuery, JoinedReportQueryVariables>;
export const DeskTableDocument = {"__meta__":{"hash":"sha256:30438978ec81970ea0a1da000bf0a2108832a59c69435456a30a65e0b6955e2f"}} as unknown as DocumentNode<DeskTableQuery, DeskTableQueryVariables>;
export const DraftDocument = {"__meta__":{"hash":"sha256:ed586f61f1f69722c9f61a1a2d5f082833bf6878506071c6eac0527bd528475f"}} as unknown as DocumentNode<DraftQuery, DraftQueryVariables>;
export const DraftDiffDocument = {"__meta__":{"hash":"sha256:7819f2373f61123529ab22208c1966256ea8d50832a7c4d3cd88b5b042896d4f"}} as unknown as DocumentNode<DraftDiffQuery, DraftDiffQueryVariables>;
export const DraftItemsDocument = {"__meta__":{"hash":"sha256:2fa11345b01a0595c79b80d408ebb7ad55b12378b417bbc941af7bf3ae8cf843"}} as unknown as DocumentNode<DraftItemsQuery, DraftItemsQueryVariables>;
export const DecideItemsDocument = {"__meta__":{"hash":"sha256:4aa330b67e60cef304f628dcac24d472ec09e3343fa2254ac2aeca6774dfa8d0"}} as unknown as DocumentNode<DecideItemsMutation, DecideItemsMutationVariables>;
export const PublishDraftOfPolicyDocument = {"__meta__":{"hash":"sha256:08eada1e1e4d75e42ce9b5cb8d7a1d9bdc304ca8033bedb142014bb4c468f6c5"}} as unknown as DocumentNode<PublishDraftOfPolicyMutation, PublishDraftOfPolicyMutationVariables>;
export const GiveUpDraftDocument = {"__meta__":{"hash":"sha256:946ecc4b4a2a1ef44b41f2f107cae86b8f362194062a5be5cefac6a0433ed485"}} as unknown as DocumentNode<GiveUpDraftMutation, GiveUpDraftMutationVariables>;
export const OpenDraftsDocument = {"__meta__":{"hash":"sha256:a0794c66a90c6072c77d7c230ee461ad0693eb03c57749b5a9aaae85c729fb3b"}} as unknown as DocumentNode<OpenDraftsQuery, OpenDraftsQueryVariables>;
export const ReadDocumentDocument = {"__meta__":{"hash":"sha256:7879c1cb421847cc77bcd02f848ef0b34e31b406839a6300c581d9c1ca3b40ef"}} as unknown as DocumentNode<ReadDocumentMutation, ReadDocumentMutationVariables>;
export const DraftItemDocument = {"__meta__":{"hash":"sha256:e545727e9390506a8eee9dc4fe8b8a805619599fd7adad20f4df166e4a7544c1"}} as unknown as DocumentNode<DraftItemQuery, DraftItemQueryVariables>;
export const DutyDepartmentsDocument = {"__meta__":{"hash":"sha256:92784d3e94b022c7587d2f75cda773cb9008138c0bc7f4430ba1e69dd6534785"}} as unknown as DocumentNode<DutyDepartmentsQuery, DutyDepartmentsQueryVariables>;
export const EditorRegionsDocument = {"__meta__":{"hash":"sha256:5996a6a058bbca28c98f00d4126936afce8828e99a036ba37a72c2b4a44b7b6d"}} as unknown as DocumentNode<EditorRegionsQuery, EditorRegionsQueryVariables>;
export const EditorUnitsDocument = {"__meta__":{"hash":"sha256:a3685dc42a08618abc52d446d6397932e6bff825aff18f93daf57ce21d4dc67b"}} as unknown as DocumentNode<EditorUnitsQuery, EditorUnitsQueryVariables>;
export const EditorIndicatorsDocument = {"__meta__":{"hash":"sha256:294e09004a8fbd3b443f38066bae85b975f96cf4fc3b8629d534661b348c1010"}} as unknown as DocumentNode<EditorIndicatorsQuery, EditorIndicatorsQueryVariables>;
export const IndicatorDocument = {"__meta__":{"hash":"sha256:2cbd356ec53c4b9276ea643c95aeb3e64d9137300339bfa2aedb5295b166c48e"}} as unknown as DocumentNode<IndicatorQuery, IndicatorQueryVariables>;
export const NotificationsDocument = {"__meta__":{"hash":"sha256:9ec797d04900c97aef43323efd2e03a1ff356b8f64f79f60f5fd2e7a26b4fe89"}} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const UnreadNotificationsDocument = {"__meta__":{"hash":"sha256:be744c798808c7a45d9fbefbb6ca9e8827e8b72e220af34747d6d39d0609c65f"}} as unknown as DocumentNode<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"hash":"sha256:9d0e35dc0c5f2deef445007b0035c6bb5ec00f5a612ec4b72e4c819f7becfc4e"}} as unknown as DocumentNode<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const OverviewChangedDocument = {"__meta__":{"hash":"sha256:781ec8fa2d6ec4d204488fb298989e6e79b449ad335cd88cf389cf8d60269199"}} as unknown as DocumentNode<OverviewChangedQuery, OverviewChangedQueryVariables>;
export const OverviewDocument = {"__meta__":{"hash":"sha256:37cc9af00af6ccfa0defc5afc579dc8ff882a7fcf9e763a3d49d4ce8b2aebf83"}} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const OverviewThenDocument = {"__meta__":{"hash":"sha256:b74f936e07c70d073c394fe0a34112cecb089632fe506973a2b35ce5b1cdfe20"}} as unknown as DocumentNode<OverviewThenQuery, OverviewThenQueryVariables>;
export const OverviewTrendDocument = {"__meta__":{"hash":"sha256:d2b25e96a2f6b4159fea47dbabcc0ed245b7a0b7a1c7d219f05ba9613685e06a"}} as unknown as DocumentNode<OverviewTrendQuery, OverviewTrendQueryVariables>;
export const PublishedDocument = {"__meta__":{"hash":"sha256:e0af42db173a92f4f0db3d47f4dc68064eea60ae9d5863cbf45dbc778164a614"}} as unknown as DocumentNode<PublishedQuery, PublishedQueryVariables>;
export const PoliciesDocument = {"__meta__":{"hash":"sha256:24816795b04327c99a143ccb91f264ab6aa7426707403a0b0e42b24d9603bbec"}} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const PolicyDocument = {"__meta__":{"hash":"sha256:7580197ae42b3d3622fb5fbd603a66980cab18e0e9a50c03d0bb015977bbc3d1"}} as unknown as DocumentNode<PolicyQuery, PolicyQueryVariables>;
export const PolicyTargetsDocument = {"__meta__":{"hash":"sha256:e06289708f2373edc06dc1e196f9fe5514bf6d5e266d2c95fa2045b50ff4de7e"}} as unknown as DocumentNode<PolicyTargetsQuery, PolicyTargetsQueryVariables>;
export const PolicyMeasuresDocument = {"__meta__":{"hash":"sha256:70c708b3ea8d21a411dc89e286543a0e70a88c02f1ae45c2dfaa12488834bd0d"}} as unknown as DocumentNode<PolicyMeasuresQuery, PolicyMeasuresQueryVariables>;
export const PolicyVersionsDocument = {"__meta__":{"hash":"sha256:7b2374b9ea57b5fa652052546dc3899655bc3669e49c3603cc9527c0a3d0ba4b"}} as unknown as DocumentNode<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const RegionDocument = {"__meta__":{"hash":"sha256:aba80d99b6f6b87997b1abdccb5635611a68cfa8e0c35200459a2c16d0d1cbbb"}} as unknown as DocumentNode<RegionQuery, RegionQueryVariables>;
export const AskedExtensionsDocument = {"__meta__":{"hash":"sha256:da2a66536f07e576ab62992cfb1f0505e3e438d3132fa5616403550a91bcebbc"}} as unknown as DocumentNode<AskedExtensionsQuery, AskedExtensionsQueryVariables>;
export const DecideAskedExtensionDocument = {"__meta__":{"hash":"sha256:1f4cb2e9e1ed4e84d08b6d3d38799736380cd2402600e510b6879ae399465935"}} as unknown as DocumentNode<DecideAskedExtensionMutation, DecideAskedExtensionMutationVariables>;
export const LateToRemindDocument = {"__meta__":{"hash":"sha256:e03eaa0109c08d8d3ee8795bcc7de5115048272f828a2901756c76e38be262d2"}} as unknown as DocumentNode<LateToRemindQuery, LateToRemindQueryVariables>;
export const SendReminderDocument = {"__meta__":{"hash":"sha256:2ffd743d3209facd68918688948797a3180bb5ef23910195d812241b371a49e3"}} as unknown as DocumentNode<SendReminderMutation, SendReminderMutationVariables>;
export const ReviewQueueDocument = {"__meta__":{"hash":"sha256:a4a939bfb24e3d3e235f03865c69d1b1a7b014c7ecec290e744da75f664f76e1"}} as unknown as DocumentNode<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewedReportDocument = {"__meta__":{"hash":"sha256:01ca5c4184573503584b8974e775e1986d351e3f3dd40f7be3c6f41fc6b0af30"}} as unknown as DocumentNode<ReviewedReportQuery, ReviewedReportQueryVariables>;
export const VerifyDocument = {"__meta__":{"hash":"sha256:020e56dc3a44b4cb0955f687943e8392100ff5f91a859ffcd003812eb3881a36"}} as unknown as DocumentNode<VerifyMutation, VerifyMutationVariables>;
export const SendBackDocument = {"__meta__":{"hash":"sha256:e8319d61dc4f03f2e6ffed61dab84564cbcf00c6aba407e68eccd0e84cc640e3"}} as unknown as DocumentNode<SendBackMutation, SendBackMutationVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:6a85b9400abc6886a1261c83d43958f4335189ade2bf90a433fba1372b478ce0"}} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ExtensionTermsDocument = {"__meta__":{"hash":"sha256:d6e2f604cb5b4d1c800025341d98930f7053be3668641ce4750d681c784978f8"}} as unknown as DocumentNode<ExtensionTermsQuery, ExtensionTermsQueryVariables>;
export const AskForExtensionDocument = {"__meta__":{"hash":"sha256:76f639dee2e7ecda4bbf74589c9a0152fc99acc32eb258b5879998a7dc50c8b0"}} as unknown as DocumentNode<AskForExtensionMutation, AskForExtensionMutationVariables>;
export const TargetHistoryDocument = {"__meta__":{"hash":"sha256:c59d21b1ae76a05060d723b880071534d28db3444f47d5b239686f59f0c125bb"}} as unknown as DocumentNode<TargetHistoryQuery, TargetHistoryQueryVariables>;
export const TargetDocument = {"__meta__":{"hash":"sha256:e2c1e37681bdae67fb438a0e3fc26a85b0fd2c859423e768a4d1c59b0535ecac"}} as unknown as DocumentNode<TargetQuery, TargetQueryVariables>;
export const TargetTrendDocument = {"__meta__":{"hash":"sha256:5bb8ef16af677c4960a7b9bd0050c065b1d6dbe43e141ffe9f650131f611ff5e"}} as unknown as DocumentNode<TargetTrendQuery, TargetTrendQueryVariables>;
export const TargetsDocument = {"__meta__":{"hash":"sha256:db2c080ed82bc1fd923445de785449902baaf496f05a722df8df893a72e6aebf"}} as unknown as DocumentNode<TargetsQuery, TargetsQueryVariables>;
export const TargetChoicesDocument = {"__meta__":{"hash":"sha256:1eb6e990f357159ef57228efe4523912f8694f7564ff5c2f311b646a37a4f687"}} as unknown as DocumentNode<TargetChoicesQuery, TargetChoicesQueryVariables>;
export const DepartmentChoicesDocument = {"__meta__":{"hash":"sha256:0693bd4d388bfc7168b6ad7357c65062c963be9f59bda78d8727e358c3d2b727"}} as unknown as DocumentNode<DepartmentChoicesQuery, DepartmentChoicesQueryVariables>;
export const ChosenDepartmentDocument = {"__meta__":{"hash":"sha256:c345eef4fb0c1d7746e400591965cee7ac7e1e436cdb3e40b2a64c4d9a9466aa"}} as unknown as DocumentNode<ChosenDepartmentQuery, ChosenDepartmentQueryVariables>;