import { defineEntity, p } from '@mikro-orm/core';

const AuditSubjectSchema = defineEntity({
  name: 'AuditSubject',
  tableName: 'audit_subject',
  properties: {
    aboutId: p.uuid().primary(),
    subjectId: p.uuid().primary(),
  },
});

/** That the trail of an object has the entries of a subject; a trigger writes it with each entry. */
export class AuditSubject extends AuditSubjectSchema.class {}
AuditSubjectSchema.setClass(AuditSubject);
