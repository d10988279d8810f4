import { z } from '@hono/zod-openapi'

/** Shapes of what the API takes and gives; articles, synopses and the like have JSON Schemas of their own (schema/). */
export const Fault = z
  .object({ error: z.string().openapi({ description: 'What went wrong, and what to do.' }) })
  .openapi('Fault')

/** Data that has a JSON Schema of its own. */
export const described = (description: string) => z.any().openapi({ type: 'object', description })

export const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 2024-03-12')

export const StoryLine = z
  .object({
    id: z.string(),
    title: z.string(),
    first_day: Day.nullable(),
    last_day: Day.nullable(),
    reports: z.int(),
    independent: z.int().nullable().openapi({ description: 'Independent origins; null until it has been compared.' }),
    at_least: z.int().nullable(),
    at_most: z.int().nullable(),
    differ: z.int().nullable().openapi({ description: 'Points on which accounts differ.' }),
    changed: z.string(),
    error: z.string().nullable(),
    current: z.boolean().openapi({ description: 'Whether the synopsis shows all that has come in.' }),
  })
  .openapi('StoryLine')

export const Span = z
  .object({ articleId: z.string(), start: z.int(), end: z.int(), quote: z.string(), in: z.string().optional() })
  .openapi('Span')

const Answer = z
  .object({
    span: Span,
    value: z.union([z.string(), z.number()]).nullable(),
    outlet: z.string().nullable(),
    reports: z.int().openapi({ description: 'Reports that answer so.' }),
  })
  .openapi('Answer')

export const TodayLine = StoryLine.extend({
  news: z
    .object({ looked: z.string(), reports: z.int(), differ: z.int(), independent: z.int() })
    .nullable()
    .optional()
    .openapi({
      description: 'With `reader`: when they looked last, and what has come since; null where they never have.',
    }),
  differing: z
    .array(z.object({ claimId: z.string(), question: z.string(), answers: z.array(Answer) }))
    .optional()
    .openapi({ description: 'With `reader`: the points that differ most, with the different answers.' }),
}).openapi('TodayLine')

export const Reader = z.string().trim().min(1).max(200)

export const Stored = z
  .object({
    article: described('An Article, as in schema/article.schema.json.'),
    received: z.string(),
    origin: z.string().nullable(),
    error: z.string().nullable(),
    storyId: z.string().nullable(),
  })
  .openapi('StoredArticle')

export const Decided = z
  .object({
    id: z.string(),
    made: z.string(),
    author: z.string(),
    note: z.string().nullable(),
    decision: described('A line of --decisions, as in schema/decision.schema.json.'),
    undone: z.string().nullable(),
    undone_by: z.string().nullable(),
    effect: z
      .object({
        outcome: z.enum(['applied', 'overruled', 'lost', 'waiting']).openapi({
          description:
            'applied: it shows in the synopsis; overruled: a later decision says otherwise; lost: it could not be applied; waiting: its stories are being compared.',
        }),
        reason: z.string().nullable(),
        targets: z.array(z.string()).openapi({ description: 'Ids of what it is about, as the synopsis has them.' }),
      })
      .nullable()
      .openapi({ description: 'What became of it; null where it was taken back.' }),
  })
  .openapi('Decision')

export const Limit = z.coerce.number().int().min(1).max(200).default(50)
export const Offset = z.coerce.number().int().min(0).max(10_000).default(0)
