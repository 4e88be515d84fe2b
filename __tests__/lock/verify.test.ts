import { describe, expect, it } from '@jest/globals';
import type { Evidence, OwnDetermination } from '../../src/domain.ts';
import { lockNotes } from '../../src/lock/verify.ts';
import { governing, own } from '../support/determinations.ts';
import { evidence } from '../support/reports.ts';

const card = (sha256: string) => evidence({ quote: 'mit', licenses: ['mit'], sha256 });
const text = (over: Partial<Evidence>) => evidence({ source: 'license-text', path: 'LICENSE', ...over });
const model = (...clues: readonly Evidence[]) => own('a/b', ['mit'], { commit: 'c'.repeat(40), evidence: clues });

function notes(locked: OwnDetermination, now: OwnDetermination) {
  return lockNotes({ models: new Map([['a/b', locked]]) }, null, new Map([['a/b', now]]));
}

describe('a lock against what resolves now', () => {
  it('is remarked on when the card differs at the same commit', () => {
    expect(notes(model(card('1')), model(card('2')))).toMatchObject([{ severity: 'warning' }]);
  });

  it('is remarked on when one of several values of the card differs', () => {
    expect(notes(model(card('1'), card('2')), model(card('3'), card('2')))).toMatchObject([{ severity: 'warning' }]);
  });

  it('is remarked on when it lets choose between licenses that must all be met', () => {
    const pair = ['mit', 'apache-2.0'];
    const both = pair.map((license) => governing(license));
    const either = pair.map((license) => governing(license, { choice: pair }));
    const [required, offered] = [both, either].map((licenses) =>
      own('a/b', pair, { commit: 'c'.repeat(40), licenses }),
    );
    expect(notes(offered as OwnDetermination, required as OwnDetermination)).toMatchObject([{ severity: 'warning' }]);
  });

  it('is left alone when a text can be read now, or can no longer be read', () => {
    const [read, unread] = [model(text({ sha256: '1' })), model(text({ unread: 'gated', sha256: '0' }))];
    expect([...notes(unread, read), ...notes(read, unread)]).toEqual([]);
  });
});
