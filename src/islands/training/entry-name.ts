// What a training is called where it stands alone: its day and its topic.
import type { TrainingEntry } from '#domain/training/training.schema.ts';
import { formatDate } from '#text/format.ts';
import { training } from '#text/nb/training.ts';

const { list: words } = training;

/** → «4. mars 2026: Førstehjelp» */
export function nameOf({ day, topic }: TrainingEntry): string {
  return words.entry(day === null ? words.noDay : formatDate(day), topic.trim() || words.noTopic);
}
