/** Setting up one target, step by step: address, sign-in, test, project, mapping. Nothing is kept before the end. */
import { connect, type Connection } from '../../../core/systems/connection.ts';
import { Failure } from '../../../core/systems/failure.ts';
import { systemById } from '../../../core/systems/index.ts';
import type { Secret, SignInKind } from '../../../core/systems/sign-in.ts';
import type { Choice, Metadata, System } from '../../../core/systems/system.ts';
import type { RegisteredApplication } from '../../../core/guide/schema.ts';
import { hasEnded, isOffered } from '../../../core/oauth.ts';
import { addressOf, basesOf, type Address } from '../../../core/target/address.ts';
import { markerOf } from '../../../core/target/compose.ts';
import { proposeMapping, type Mapping } from '../../../core/target/mapping.ts';
import { byHost, recognise } from '../../../core/target/recognise.ts';
import { tell } from '../../http/news.ts';
import { accessOf, keepTokens, revoke } from '../../http/oauth.ts';
import { askToReach } from '../../http/permission.ts';
import { sender } from '../../http/sender.ts';
import { retryReplies } from '../../store/followed.ts';
import { retryTarget } from '../../store/outbox.ts';
import { forgetSecret, keepingOf, keepSecret, secretOf, type Keeping } from '../../store/secrets.ts';
import type { Target } from '../../store/sendingRows.ts';
import { freeName, putTarget } from '../../store/targets.ts';
import { ByWindow } from './by-window.svelte.ts';

export type Check = 'signIn' | 'projects' | 'create' | 'attach' | 'search';
export type Obstacle = 'noAddress' | 'notAllowed' | 'notRecognised' | 'closed';

const now = (): number => Date.now();

/** As addresses of targets are written: lower case, without the usual port and a slash at the end. */
const baseOf = (address: string): string | undefined => {
  const read = addressOf(address);
  return read && (read.origin + read.path).replace(/\/+$/, '');
};

export class Setup {
  readonly edited: Target | undefined;
  pasted = $state('');
  obstacle = $state.raw<Obstacle | undefined>();
  system = $state.raw<System | undefined>();
  base = $state('');
  address = $state.raw<Address | undefined>();
  wayAt = $state(0);
  user = $state('');
  secret = $state('');
  keeping = $state<Keeping>('session');
  known = $state.raw<Secret | undefined>();
  busy = $state(false);
  failure = $state.raw<Failure | undefined>();
  /** What was tried, and whether it works. */
  works = $state.raw<Partial<Record<Check, boolean>>>({});
  me = $state('');
  projects = $state.raw<readonly Choice[] | undefined>();
  project = $state('');
  metadata = $state.raw<Metadata | undefined>();
  mapping = $state.raw<Mapping>({ types: {}, priorities: {}, fields: {} });
  name = $state('');
  /** Only the extension can open a window that hands its answer back. */
  readonly ways = $derived<readonly SignInKind[]>(
    (this.system?.signIns ?? []).filter((way) =>
      __TARGET__ === 'web' ? way.kind !== 'oauth' : isOffered(way, this.base),
    ),
  );
  readonly way = $derived<SignInKind | undefined>(this.ways[this.wayAt]);
  readonly byWindow = new ByWindow();

  constructor(edited?: Target) {
    this.edited = edited;
    if (!edited) return;
    this.system = systemById(edited.system);
    [this.base, this.project, this.name, this.me] = [edited.base, edited.project, edited.id, edited.me];
    [this.mapping, this.metadata] = [edited.mapping, edited.metadata];
    this.projects = [{ value: edited.project, name: edited.projectName }];
    this.wayAt = Math.max(
      0,
      this.ways.findIndex(({ kind }) => kind === edited.signIn),
    );
    this.keeping = keepingOf(edited.id) ?? 'session';
    void secretOf(edited.id).then((secret) => {
      if (secret?.kind === 'oauth') this.byWindow.apply(secret.application);
      this.known = secret?.kind === 'oauth' && hasEnded(secret, now()) ? undefined : secret;
    });
  }

  /** Inside of a click: the browser may ask for the permission. */
  async recognise(): Promise<void> {
    this.obstacle = undefined;
    this.address = addressOf(this.pasted);
    if (!this.address) return void (this.obstacle = 'noAddress');
    const { address } = this;
    const hosted = byHost(address);
    // A cloud system may have its API on a host of its own.
    const api = hosted?.system.api?.(hosted.base);
    const allowed = askToReach(address.origin, ...(api === undefined ? [] : [api]));
    await this.#busy(async () => {
      if (!(await allowed)) return void (this.obstacle = 'notAllowed');
      const found = await recognise(address, sender());
      // A host that is known by its name was not asked yet, and takes no requests of a web page.
      const closed = __TARGET__ === 'web' && found?.system.hosts?.test(address.host) && !found.system.openToPages;
      if (found && !closed) this.is(found.system, found.base);
      else this.obstacle = __TARGET__ === 'web' ? 'closed' : 'notRecognised';
    });
  }

  /** A person says which system it is. */
  choose(id: string): void {
    const system = systemById(id);
    const [base] = system && this.address ? basesOf(this.address, system.pages).slice(-1) : [];
    if (system && base) this.is(system, base);
  }

  is(system: System, base: string): void {
    [this.system, this.base, this.obstacle] = [system, base, undefined];
    // What was entered for another system is not meant for this one.
    this.byWindow.clear();
    this.wayAt = 0;
  }

  /** What the guide knows of this system; then signing in through its window is proposed. */
  registered(applications: readonly RegisteredApplication[]): void {
    const found = applications.find(({ address }) => baseOf(address) === this.base);
    const at = this.ways.findIndex(({ kind }) => kind === 'oauth');
    if (!found || at < 0 || this.byWindow.client !== '') return;
    this.byWindow.apply(found, true);
    if (!this.edited) this.wayAt = at;
  }

  /** Inside of a click: signs in through the window of the system, then tests. */
  async signInByWindow(): Promise<void> {
    const { way, base } = this;
    if (way?.kind !== 'oauth') return;
    await this.#busy(() => this.byWindow.signIn(way, base), 'signIn');
    if (this.byWindow.tokens) await this.test();
  }

  /** Forgets the sign-in through the window, and takes it back at the system where that goes. */
  async signOut(): Promise<void> {
    const { system, typed, edited } = this;
    if (!system || typed?.kind !== 'oauth') return;
    // What is kept may have been renewed since it was read here.
    const kept = edited && this.known === typed ? await forgetSecret(edited.id) : undefined;
    if (this.known === typed) this.known = undefined;
    this.byWindow.tokens = undefined;
    [this.works, this.projects, this.metadata] = [{}, undefined, undefined];
    await revoke(system, this.base, kept?.kind === 'oauth' ? kept : typed);
  }

  /** Back to the address. */
  leave(): void {
    [this.system, this.projects, this.metadata, this.failure] = [undefined, undefined, undefined, undefined];
    [this.works, this.project] = [{}, ''];
  }

  /** The sign-in as it is typed, else the one that is known. */
  get typed(): Secret | undefined {
    const { way, user, secret, known } = this;
    if (way?.kind === 'session') return { kind: 'session' };
    if (way?.kind === 'oauth') return this.byWindow.tokens ?? (known?.kind === 'oauth' ? known : undefined);
    if (secret === '') return known && known.kind === way?.kind ? known : undefined;
    return way?.kind === 'basic' ? { kind: 'basic', user, secret } : { kind: 'token', token: secret.trim() };
  }

  #connection(): Connection | undefined {
    const { system, typed } = this;
    if (!system || !typed) return undefined;
    // What is kept may have been renewed since it was read here.
    const access = this.edited && typed === this.known ? accessOf(this.edited.id, system, this.base) : undefined;
    return connect(system, this.base, typed, { send: sender(), now }, access);
  }

  /** Tries what can be tried without making a ticket. */
  async test(): Promise<void> {
    const to = this.#connection();
    const { system } = this;
    if (!to || !system) return;
    await this.#busy(async () => {
      this.works = {};
      this.me = await system.whoAmI(to);
      this.works = { signIn: true };
      this.projects = await system.projects(to);
      this.works = { ...this.works, projects: this.projects.length > 0 };
      const [only] = this.projects;
      if (!this.projects.some(({ value }) => value === this.project)) this.project = '';
      if (this.project === '' && this.projects.length === 1 && only) this.project = only.value;
      if (this.project) await this.#read(system, to);
    }, 'signIn');
  }

  async chooseProject(project: string): Promise<void> {
    this.project = project;
    this.metadata = undefined;
    const to = this.#connection();
    const { system } = this;
    if (to && system && project) await this.#busy(() => this.#read(system, to), 'create');
  }

  async #read(system: System, to: Connection): Promise<void> {
    const metadata = await system.metadata(to, this.project);
    const isNew = this.project !== this.edited?.project;
    const canFind = system
      .find(to, markerOf(crypto.randomUUID()), this.project)
      .then((found) => found.length === 0)
      .catch(() => false);
    const create = metadata.types.length > 0;
    this.works = { ...this.works, create, attach: system.files !== 'never', search: await canFind };
    if (isNew || !this.edited) this.mapping = proposeMapping(metadata);
    this.metadata = metadata;
    if (!this.edited) this.name = await freeName(`${this.projectName}, ${system.name}`);
  }

  get projectName(): string {
    return this.projects?.find(({ value }) => value === this.project)?.name ?? this.project;
  }

  /** Keeps the target and its sign-in; what waited for a sign-in goes on. @returns its name */
  async save(): Promise<string | undefined> {
    const { system, metadata, typed, edited } = this;
    if (!system || !metadata || !typed) return undefined;
    const id = edited?.id ?? (await freeName(this.name.trim() || `${this.projectName}, ${system.name}`));
    if (typed.kind !== 'oauth') await keepSecret(id, typed, this.keeping);
    // What is known lies there already, and perhaps renewed.
    else if (typed !== this.known) await keepTokens(id, typed);
    await putTarget({
      ...{ id, system: system.id, base: this.base, project: this.project, projectName: this.projectName },
      ...{ markup: edited?.markup ?? system.markup, mapping: this.mapping, metadata, signIn: typed.kind },
      ...{ me: this.me, addedAt: edited?.addedAt ?? now(), checkedAt: now() },
    });
    await retryTarget(id);
    await retryReplies(id);
    tell({ kind: 'look' });
    return id;
  }

  async #busy(act: () => Promise<void>, check?: Check): Promise<void> {
    [this.busy, this.failure] = [true, undefined];
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.failure = error;
      // Tokens that are taken no longer: the window is offered again.
      if (error.kind === 'signed-out' && this.way?.kind === 'oauth') this.known = this.byWindow.tokens = undefined;
      if (check) this.works = { ...this.works, [check]: this.works[check] ?? false };
    } finally {
      this.busy = false;
    }
  }
}
