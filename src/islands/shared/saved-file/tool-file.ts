// A file of a tool that says what it is first, and has what was written under a name after that.
import * as z from 'zod/mini';
import { type FileForm, makeFile, type NamedFile } from './saved-file.ts';

type Envelope<Key extends string, Content> = Pick<FileForm<Content>, 'format' | 'schemaVersion'> &
  Readonly<Record<Key, Content>>;

interface ToolFile<Key extends string, Content> {
  readonly form: FileForm<Envelope<Key, Content>>;
  /**
   * null for what could not be opened again: a text in it is too long.
   * @param today YYYY-MM-DD
   */
  readonly make: (content: Content, today: string) => NamedFile | null;
}

/** @param key the name that the content has in the file, for ever */
export function toolFile<Key extends string, Content>(
  key: Key,
  content: z.ZodMiniType<Content>,
  about: Omit<FileForm<Content>, 'schema'>,
): ToolFile<Key, Content> {
  const { format, schemaVersion } = about;
  const whole = z.object({
    format: z.literal(format),
    schemaVersion: z.literal(schemaVersion),
    [key]: content,
  });
  // The type of an object does not know a name that is given.
  const schema = whole as unknown as z.ZodMiniType<Envelope<Key, Content>>;
  const form = { ...about, schema };
  return {
    form,
    make: (written, today) =>
      makeFile(form, { format, schemaVersion, [key]: written } as Envelope<Key, Content>, today),
  };
}
