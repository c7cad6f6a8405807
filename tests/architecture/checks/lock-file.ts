// What must hold for package-lock.json and package.json, or `npm ci` fails on somebody else's machine.

export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export type Locked = Readonly<Record<string, LockedPackage>>;

/** Optional packages that a locked package names and the lock does not have: npm writes such a lock, then refuses it. */
export function missingPlatforms(packages: Locked): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places(path).some((place) => `${place}node_modules/${name}` in packages))
      .map((name) => `${path || 'package.json'} names ${name}, which is not locked`),
  );
}

/** The folders where Node looks for what a package imports: its own, then each one above. */
function places(path: string): string[] {
  if (path === '') return [''];
  const above = path.lastIndexOf('node_modules/');
  return [`${path}/`, ...places(path.slice(0, above).replace(/\/$/, ''))];
}

/** An address ties everybody to one registry; without a digest nobody knows what was installed. */
export function wrongOrigin(packages: Locked): string[] {
  return Object.entries(packages).flatMap(([path, { resolved, integrity, link }]) => {
    if (resolved !== undefined) return [`${path} has an address`];
    return path === '' || link || integrity ? [] : [`${path} has no digest`];
  });
}

/** Versions that are ranges: another day, another package. */
export function looseVersions(manifest: Readonly<Record<string, unknown>>): string[] {
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries((manifest[kind] ?? {}) as Record<string, string>)
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name}: ${version}`),
  );
}
