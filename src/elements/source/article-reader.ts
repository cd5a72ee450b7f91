import { lookAround, ownData } from '../../base/own-only.js';
import type { AnyRecord } from '../../blocks/define.js';
import { schemaWith } from '../../blocks/vocabulary.js';
import type { SchemaRules } from '../../schema/definitions/field.js';
import type { Article } from '../../schema/generated/types.js';
import type { Finding } from '../../schema/issues.js';
import { parseArticle } from '../../schema/parse.js';
import { isParsed } from '../../schema/parsed.js';
import { sameData } from '../../schema/share.js';
import type { ErrorDetail } from '../events.js';
import type { SourceInput } from './article-source.js';
import type { Wishes } from './wishes.js';

/** What an element has to show: an article, a failure, both (the last good one and why there is no newer), or nothing yet. */
export interface SourceValue {
  readonly article: Article | undefined;
  readonly failure: ErrorDetail | undefined;
  /** Whether trying again may help: the failure is of something that was, or was to be, loaded. */
  readonly isRemote: boolean;
}

/** Reads what an element is given. The same input is parsed once; a new version shares all that is unchanged with the one before. */
export class ArticleReader {
  #raw: unknown;
  #schema: SchemaRules | undefined;
  #wishes: Wishes | undefined;
  #article: Article | undefined;
  #failure: ErrorDetail | undefined;
  #issues: readonly Finding[] = [];

  /** What was not as it should be in the latest article that could be read. */
  get issues(): readonly Finding[] {
    return this.#issues;
  }

  read({ raw, baseUrl, failure, isRemote }: SourceInput, previous: Article | undefined, blocks: readonly AnyRecord[], wishes?: Wishes): SourceValue {
    lookAround();
    if (raw === undefined) return { article: ownData(previous), failure, isRemote };
    const schema = schemaWith(blocks);
    if (raw !== this.#raw || schema !== this.#schema || wishes !== this.#wishes) {
      this.#raw = raw;
      this.#schema = schema;
      this.#wishes = wishes;
      this.#parse(raw, baseUrl, previous, schema);
    }
    return { article: ownData(this.#article), failure: failure ?? this.#failure, isRemote };
  }

  #parse(raw: unknown, baseUrl: string | undefined, previous: Article | undefined, schema: SchemaRules): void {
    const wishes = this.#wishes;
    const { article, issues } = isParsed(raw, schema) && !wishes?.rereads ? { article: raw, issues: [] } : parseArticle(raw, { baseUrl, previous, schema, ...wishes?.reading(previous) });
    const fatal = issues.find(({ severity }) => severity === 'fatal');
    this.#article = fatal ? previous : (wishes?.settle(article, schema) ?? article);
    this.#failure = fatal && { code: fatal.code === 'too-large' ? 'too-large' : 'unreadable', message: `The article could not be read: ${fatal.code} ${fatal.detail ?? ''}`.trim(), issue: fatal.code, issues };
    if (!fatal && !sameData(issues, this.#issues)) this.#issues = issues;
  }
}
