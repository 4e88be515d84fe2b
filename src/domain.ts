/**
 * The nouns of the gate: plain readonly data that every stage passes to the next. Types, tiny constructors and what all need
 * of collections; nothing here does anything when imported.
 */
export * from './domain/collections.ts';
export * from './domain/determination.ts';
export * from './domain/drift.ts';
export * from './domain/evidence.ts';
export * from './domain/facts.ts';
export * from './domain/licenses.ts';
export * from './domain/models.ts';
export * from './domain/outcome.ts';
export * from './domain/places.ts';
export * from './domain/problem.ts';
export * from './domain/report.ts';
export * from './domain/words.ts';
