/** Whether somebody is signed in to a target on this device. */
import { hasEnded } from '../../../core/oauth.ts';
import { secretOf } from '../../store/secrets.ts';

/** @returns the names of the targets with a sign-in that has not ended */
export async function signedIn(targets: readonly string[]): Promise<ReadonlySet<string>> {
  const secrets = await Promise.all(targets.map(secretOf));
  return new Set(
    targets.filter((_, i) => {
      const secret = secrets[i];
      return secret !== undefined && !(secret.kind === 'oauth' && hasEnded(secret, Date.now()));
    }),
  );
}
