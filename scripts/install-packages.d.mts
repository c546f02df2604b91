type Packages = Record<string, { version?: string; optional?: boolean }>;

/** Whether what npm noted as installed is what the lockfile asks for; optional packages may differ. */
export function sameVersions(wanted: Packages, installed: Packages): boolean;
