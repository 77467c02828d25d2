/** A file as the API shows it where something refers to it. */
export interface ShownFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  url: string;
}

/** `ShownFile` of `stored_file` under an alias, null where a left join found none. */
export const fileJson = (alias: string): string => `
  case when ${alias}.id is not null then json_build_object(
    'id', 'file_' || ${alias}.id, 'name', ${alias}.name, 'mediaType', ${alias}.media_type, 'size', ${alias}.size,
    'sha256', ${alias}.sha256, 'url', '/files/file_' || ${alias}.id) end`;
