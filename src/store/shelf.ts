// Where rows are kept: what the browser's database and memory have in common.
import type { DraftId } from '#domain/application/draft.schema.ts';
import type { DraftRow, FileRow } from './rows.ts';

/** Draft and attachment. */
type FileKey = [draftId: DraftId, attachmentId: string];

export interface Table<Row, Key> {
  get(key: Key): PromiseLike<Row | undefined>;
  toArray(): PromiseLike<readonly Row[]>;
  put(row: Row): PromiseLike<unknown>;
  delete(key: Key): PromiseLike<unknown>;
}

export interface Tables {
  readonly drafts: Table<DraftRow, DraftId>;
  readonly files: Table<FileRow, FileKey>;
}

/**
 * A piece of work on the tables. It must await nothing but the tables, or the transaction ends under it.
 * `again` is true when the first attempt broke off and may or may not have been written.
 */
export type Work<Result> = (tables: Tables, again: boolean) => Promise<Result>;

/** All throw `StoreFault`. */
export interface Shelf {
  /** Everything `work` reads is of one moment. */
  read<Result>(work: Work<Result>): Promise<Result>;
  /** All or nothing, one at a time across every open page; settles when it is kept, never before. */
  write<Result>(work: Work<Result>): Promise<Result>;
  /** Empties both tables and removes what held them; the shelf can be used again. */
  erase(): Promise<void>;
}
