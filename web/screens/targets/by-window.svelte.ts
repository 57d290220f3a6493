/** Signing in through a window of the system: which application asks, what came back, and the tokens until they are kept. */
import { isTenant, type OAuthWay, type Refusal, type Tokens } from '../../../core/oauth.ts';
import type { Application } from '../../../core/systems/sign-in.ts';
import { signInByWindow } from '../../http/oauth.ts';

export class ByWindow {
  client = $state('');
  tenant = $state('');
  /** The guide knows the application: nobody has to register one. */
  isFromGuide = $state(false);
  tokens = $state.raw<Tokens | undefined>();
  trouble = $state.raw<{ readonly why: Refusal | 'not-allowed'; readonly says?: string } | undefined>();
  readonly isReady = $derived(this.client.trim() !== '' && (this.tenant.trim() === '' || isTenant(this.tenant.trim())));

  clear(): void {
    this.apply(undefined);
    [this.tokens, this.trouble] = [undefined, undefined];
  }

  apply(application: Application | undefined, isFromGuide = false): void {
    this.client = application?.client ?? '';
    this.tenant = application?.tenant ?? '';
    this.isFromGuide = isFromGuide;
  }

  /** @throws Failure where the code was not turned into tokens */
  async signIn(way: OAuthWay, base: string): Promise<void> {
    [this.trouble, this.tokens] = [undefined, undefined];
    const tenant = this.tenant.trim();
    const application = { client: this.client.trim(), ...(tenant === '' ? {} : { tenant }) };
    const signedIn = await signInByWindow(way, base, application);
    if (signedIn === 'not-allowed') this.trouble = { why: signedIn };
    else if ('ok' in signedIn) this.trouble = signedIn;
    else this.tokens = signedIn;
  }
}
