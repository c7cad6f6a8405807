import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, ordinary, roles } from '../eligibility/facts.ts';
import { isAway, respiteStanding, weigh } from '../eligibility/situation.ts';
import { noHours } from '../shared/hours.ts';
import { type Circumstances, type HelpGiven, verdictOn } from './counted.ts';
import { needKinds } from './needs.schema.ts';
import { type Share, sharesOf, sumOf } from './shares.ts';
import { personalKinds, sumNeeds } from './sum-needs.ts';
import { anyRows, asksAsParent, asksForSelf } from './testing/rows.ts';

const help = (said: Partial<HelpGiven>): HelpGiven => ({
  kind: 'personalCare',
  night: false,
  second: false,
  ...said,
});
const verdict = (said: Partial<HelpGiven>, known: Partial<Circumstances> = {}): string => {
  const { standing, reason, service } = verdictOn(help(said), { ...asksForSelf, ...known });
  return [standing, reason, service].filter((word) => word !== null).join(' ');
};

describe('help with daily life', () => {
  it.each(personalKinds)('counts by day: %s', (kind) => {
    expect(verdict({ kind })).toBe('counts personal');
  });

  it.each([
    ['health', 'not health homeHealth'],
    ['school', 'not school education'],
    ['work', 'not work workAssistance'],
  ] as const)('is another service’s when it is %s, whatever else is known', (kind, said) => {
    expect(verdict({ kind })).toBe(said);
    expect(verdict({ kind, night: true, second: true }, { nightContinuous: true })).toBe(said);
    expect(verdict({ kind }, { home: 'institution', movesHome: false })).toBe(said);
  });

  it('is the institution’s where somebody lives in one, unless they want to move home', () => {
    expect(verdict({}, { home: 'institution', movesHome: false })).toBe('not away institution');
    expect(verdict({}, { home: 'institution', movesHome: true })).toBe('counts personal');
    expect(verdict({}, { home: 'institution', movesHome: null })).toBe('counts personal');
    expect(verdict({}, { home: 'samlokalisert', movesHome: false })).toBe('counts personal');
    for (const role of ['parent', 'foster'] as const) {
      const said = { role, home: 'institution', movesHome: false } as const;
      expect(verdict({}, { ...said, childHome: true })).toBe('counts personal');
      expect(verdict({}, { ...said, childHome: null })).toBe('counts personal');
      expect(verdict({}, { ...said, childHome: false })).toBe('not away institution');
    }
  });
});

describe('nights and second helpers', () => {
  it.each([
    [true, 'counts nightContinuous'],
    [null, 'depends nightOpen'],
    [false, 'not nightNotContinuous otherHelp'],
  ])('a night counts when the need is continuous: %s', (nightContinuous, said) => {
    expect(verdict({ night: true }, { nightContinuous })).toBe(said);
    expect(verdict({ night: false }, { nightContinuous })).toBe('counts personal');
  });

  it.each([
    [true, 'counts secondHelperContinuous'],
    [null, 'depends secondHelperOpen'],
    [false, 'not secondHelperNotContinuous otherHelp'],
  ])('a second helper counts when the need is continuous: %s', (secondHelperContinuous, said) => {
    expect(verdict({ second: true }, { secondHelperContinuous })).toBe(said);
    expect(verdict({ second: false }, { secondHelperContinuous })).toBe('counts personal');
  });

  it.each([
    [true, true, 'counts nightContinuous'],
    [true, null, 'depends secondHelperOpen'],
    [null, true, 'depends nightOpen'],
    [null, null, 'depends nightOpen'],
    [true, false, 'not secondHelperNotContinuous otherHelp'],
    [null, false, 'not secondHelperNotContinuous otherHelp'],
    [false, true, 'not nightNotContinuous otherHelp'],
    [false, null, 'not nightNotContinuous otherHelp'],
    [false, false, 'not nightNotContinuous otherHelp'],
  ])('at night with two helpers both must be: %s, %s', (nightContinuous, secondHelperContinuous, said) => {
    expect(verdict({ night: true, second: true }, { nightContinuous, secondHelperContinuous })).toBe(said);
  });
});

describe('respite', () => {
  const respite = (known: Partial<Circumstances>, said: Partial<HelpGiven> = {}): string =>
    verdict({ kind: 'respite', ...said }, { ...asksAsParent, ...known });

  it('counts for the parent of a disabled child under 18 who lives at home', () => {
    expect(respite({})).toBe('counts respite');
    expect(respite({ childAge: 17 })).toBe('counts respite');
    expect(respite({ role: 'foster' })).toBe('counts respite');
  });

  it('at night is open where it would have counted or may count, and outside where it is outside by day', () => {
    expect(respite({}, { night: true })).toBe('depends respiteNight');
    expect(respite({ nightContinuous: true }, { night: true })).toBe('depends respiteNight');
    expect(respite({ childHome: null }, { night: true })).toBe('depends respiteNight');
    expect(respite({ role: 'foster', parentalResponsibility: false }, { night: true })).toBe(
      'depends respiteNight',
    );
    expect(respite({ childAge: 18 }, { night: true })).toBe('not respiteChildAdult carerSupport');
    expect(respite({ role: 'self' }, { night: true })).toBe('not respiteNotParent carerSupport');
    expect(respite({}, { night: true, second: true })).toBe('not respiteSecondHelper carerSupport');
  });

  it.each([
    [{ childHome: false }, 'not respiteChildAway carerSupport'],
    [{ childAge: 18 }, 'not respiteChildAdult carerSupport'],
    [{ childDisabled: false }, 'not respiteChildNotDisabled carerSupport'],
    [{ parentalResponsibility: false }, 'not respiteNoResponsibility carerSupport'],
    [{ role: 'foster', parentalResponsibility: false }, 'depends respiteFoster'],
    [{ childDisabled: false, parentalResponsibility: null }, 'not respiteChildNotDisabled carerSupport'],
  ] as const)('with %o is %s', (known, said) => {
    expect(respite(known)).toBe(said);
  });

  it.each(['role', 'childAge', 'childHome', 'childDisabled', 'parentalResponsibility'] as const)(
    'hangs on what is not known: %s',
    (unknown) => {
      expect(respite({ [unknown]: null })).toBe('depends respiteOpen');
    },
  );

  it('is asked for by a parent in their own name', () => {
    for (const role of ['self', 'child', 'represented'] as const)
      expect(respite({ role })).toBe('not respiteNotParent carerSupport');
  });

  it('with two at once has one that counts', () => {
    expect(respite({}, { second: true })).toBe('not respiteSecondHelper carerSupport');
  });
});

it('a service is named where the hours do not count, and only there', () => {
  fc.assert(
    fc.property(anyHelp(), anyCircumstances(), (given, known) => {
      const { standing, service } = verdictOn(given, known);
      expect(service !== null).toBe(standing === 'not');
    }),
  );
});

it('knowing more never turns hours that count into hours that do not', () => {
  fc.assert(
    fc.property(
      anyHelp(),
      anyCircumstances(),
      fc.constantFrom('nightContinuous', 'childHome'),
      (given, known, id) => {
        // A parent is asked where a child lives only once it is known that it is not at home.
        fc.pre(id !== 'childHome' || known.home !== 'institution' || known.movesHome !== false);
        const before = verdictOn(given, { ...known, [id]: null }).standing;
        const after = [true, false].map((answer) => verdictOn(given, { ...known, [id]: answer }).standing);
        if (before !== 'depends') expect(after).toEqual([before, before]);
      },
    ),
  );
});

it('what counts here is what counts in the check', () => {
  fc.assert(
    fc.property(anyRows, anyFacts(), (rows, said) => {
      const sums = sumNeeds(rows);
      const facts: Facts = {
        ...said,
        personal: sums.personal,
        night: sums.night,
        secondHelper: sums.secondHelper,
        nightSecondHelper: sums.nightSecondHelper,
        respite: sums.respite,
      };
      const { own, respite, openRespite } = weigh(facts);
      const shares = sharesOf(rows, facts);
      expect(
        sumOf(shares, (share) => share.standing === 'counts' && share.kind !== 'respite').equals(own),
      ).toBe(true);
      expect(
        sumOf(shares, (share) => share.standing === 'counts' && share.kind === 'respite').equals(respite),
      ).toBe(true);
      const isNight = (share: Share): boolean => share.reason === 'respiteNight';
      expect(
        sumOf(shares, (share) => share.standing === 'depends' && !isNight(share)).equals(openRespite),
      ).toBe(true);
      const isOutside = isAway(facts) || respiteStanding(facts) === 'outside';
      expect(sumOf(shares, isNight).equals(isOutside ? noHours : sums.nightRespite)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

function anyHelp(): fc.Arbitrary<HelpGiven> {
  return fc.record({ kind: fc.constantFrom(...needKinds), night: fc.boolean(), second: fc.boolean() });
}

function anyCircumstances(): fc.Arbitrary<Circumstances> {
  const maybe = fc.constantFrom(true, false, null);
  return fc.record({
    role: fc.constantFrom(...roles, null),
    nightContinuous: maybe,
    secondHelperContinuous: maybe,
    childAge: fc.constantFrom(0, 17, 18, null),
    childHome: maybe,
    childDisabled: maybe,
    parentalResponsibility: maybe,
    home: fc.constantFrom('home', 'samlokalisert', 'institution', null),
    movesHome: maybe,
  });
}

/** All known. A parent whose child lives at home is not asked where, and has the ordinary answer. */
function anyFacts(): fc.Arbitrary<Facts> {
  return fc
    .record({
      role: fc.constantFrom(...roles),
      nightContinuous: fc.boolean(),
      secondHelperContinuous: fc.boolean(),
      childAge: fc.constantFrom(0, 17, 18),
      childHome: fc.boolean(),
      childDisabled: fc.boolean(),
      parentalResponsibility: fc.boolean(),
      home: fc.constantFrom('home', 'samlokalisert', 'institution'),
      movesHome: fc.boolean(),
    })
    .map((said) => {
      const isParent = said.role === 'parent' || said.role === 'foster';
      return { ...ordinary, ...said, home: isParent && said.childHome ? 'home' : said.home } as Facts;
    });
}
