/** The id, without prefix, of the section that holds the notes. */
export const NOTES_ID = 'notes';

/** The id, without prefix, of a note. */
export const noteId = (number: number): string => `note-${String(number)}`;

/** The id, without prefix, of one of the marks that point to a note; both count from 1. */
export const referenceId = (number: number, occurrence: number): string => `ref-${String(number)}-${String(occurrence)}`;
