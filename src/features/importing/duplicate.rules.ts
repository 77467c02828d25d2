/** Why a policy may be the same document: its letters, its number (文号), its title. */
export type DuplicateGround = 'LETTERS' | 'NUMBER' | 'TITLE';
