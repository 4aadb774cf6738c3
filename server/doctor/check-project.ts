import { ENVIRONMENTS, formatNumber, senderValue, senderWords } from '../../core/phone.ts';
import { recordsOf } from '../../core/records/draft.ts';
import type { ProjectId } from '../../core/ids.ts';
import type { Grant } from '../access/authorize.ts';
import type { Services } from '../services.ts';
import type { KnownRegistrations, ComplianceView } from '../../core/messaging/compliance-views.ts';
import { DEFAULT_POLICY } from '../engine/policy.ts';
import { backlogOf } from './repo.ts';
import { failure, fine, type Finding, note, problem } from './finding.ts';

/** A text that has been due for this long is not on its way. */
const LATE_MS = 5 * 60_000;

/** The credentials of a project, its senders, their webhooks and registration, and what waits. */
export async function checkProject(
  services: Services,
  grant: Grant,
  name: string,
): Promise<Finding[]> {
  return [
    ...(await twilioFindings(services, grant, name)),
    await backlog(services, grant.projectId, name),
  ];
}

async function twilioFindings(services: Services, grant: Grant, name: string): Promise<Finding[]> {
  const used = await sendersInUse(services, grant);
  const view = await services.twilio.get(grant);
  if (!view.connected) {
    if (used.size === 0) {
      return [fine('Twilio', 'Not connected; no template names a sender.', name)];
    }
    const isLive = (await services.deployments.active(grant, 'live')) !== null;
    return [isLive ? unconnectedInLive(name) : unconnected(name)];
  }
  if ((await services.twilio.credentialsOf(grant.projectId)) === null) {
    const text = 'The stored Auth Token does not open with this key.';
    const remedy = 'Restore secret.key or AFTERWORD_SECRET, or connect the account again.';
    return [problem('Twilio', text, remedy, name)];
  }
  const paused = [
    ...(view.paused ? [{ ...view.paused, sender: 'the whole account' }] : []),
    ...view.pausedSenders,
  ].map(({ sender, why, remedy }) =>
    problem('pause', `Sending is paused for ${sender}: ${why}`, remedy, name),
  );
  try {
    const compliance = await services.compliance.view(grant);
    return [
      fine('Twilio', `The account “${view.accountName}” answers.`, name),
      ...paused,
      ...unread(compliance, name),
      ...senders(used, compliance, name),
      ...webhooks(compliance, name),
      ...registrations(used, compliance, name),
    ];
  } catch (error) {
    return [
      failure('Twilio', error, name),
      ...paused,
      ...lastKnown(await services.compliance.lastKnown(grant), name),
    ];
  }
}

/** Before anybody is in Live, the simulator takes the place of an account: nothing is wrong yet. */
function unconnected(name: string): Finding {
  const text = 'Not connected: texts go to the simulator until it is.';
  return note('Twilio', text, 'Connect the account on the SMS page before going Live.', name);
}

function unconnectedInLive(name: string): Finding {
  const hours = DEFAULT_POLICY.lifeMs / 3_600_000;
  const text = `Not connected, and a release is in Live: its texts wait, and fail after ${hours} hours.`;
  return problem('Twilio', text, 'Connect the account on the SMS page.', name);
}

/** Of what cannot be read now: from when it is what is known. */
function lastKnown({ readAt }: KnownRegistrations, name: string): Finding[] {
  if (readAt === null) return [];
  const at = readAt.slice(0, 16).replace('T', ' ');
  const text = `Registrations are known as of ${at} UTC.`;
  return [note('A2P', text, 'Nothing newer is known until Twilio answers.', name)];
}

/** By number or id, with the words for it. */
async function sendersInUse(services: Services, grant: Grant): Promise<Map<string, string>> {
  const { draft } = await services.drafts.read(grant);
  const used = new Map<string, string>();
  for (const template of recordsOf(draft, 'template')) {
    for (const environment of ENVIRONMENTS) {
      const sender = template.senders[environment];
      if (!sender) continue;
      used.set(senderValue(sender), senderWords(sender));
    }
  }
  return used;
}

function unread({ unread: lists }: ComplianceView, name: string): Finding[] {
  return lists.map((list) =>
    note(
      'Twilio',
      `Twilio keeps ${list} from this account, so what depends on them is not known.`,
      'Look in the Twilio console whether the account may read them.',
      name,
    ),
  );
}

function senders(used: ReadonlyMap<string, string>, view: ComplianceView, name: string): Finding[] {
  const there = new Set(view.registrations.map((one) => one.sender));
  const mayBeThere = (sender: string) =>
    sender.startsWith('MG') && view.unread.includes('Messaging Services');
  const absent = [...used].filter(([sender]) => !there.has(sender));
  const missing = absent.filter(([sender]) => !mayBeThere(sender));
  if (missing.length === 0 && absent.length > 0) return [];
  if (missing.length === 0) {
    return [fine('senders', `${used.size} in use, all of this account.`, name)];
  }
  return missing.map(([, words]) =>
    problem(
      'senders',
      `${words} is named by a template and is not of this account.`,
      'Choose another sender in the template, or buy or port the number.',
      name,
    ),
  );
}

function webhooks(view: ComplianceView, name: string): Finding[] {
  if (view.webhooks === null) return [];
  const allInUse = view.webhooks.senders.filter((one) => one.inUse);
  const inUse = allInUse.filter(({ isKnown }) => isKnown);
  const wrong = inUse.flatMap(({ sender, checks }) =>
    checks
      .filter(({ state }) => state === 'wrong')
      .map(({ text, remedy }) => problem('webhooks', `${nameOf(sender)}: ${text}`, remedy, name)),
  );
  const unknown = allInUse
    .filter(({ isKnown }) => !isKnown)
    .flatMap(({ sender, checks }) =>
      checks.map(({ text, remedy }) =>
        note('webhooks', `${nameOf(sender)}: ${text}`, remedy, name),
      ),
    );
  const isFine = wrong.length === 0 && (inUse.length > 0 || unknown.length === 0);
  const right = isFine ? [fine('webhooks', pointHere(inUse.length), name)] : [];
  const found = [...wrong, ...right, ...unknown];
  const elsewhere = view.webhooks.senders.filter(
    ({ inUse: isUsed, isKnown, checks }) =>
      isUsed === false &&
      isKnown &&
      checks.some(({ what, state }) => what === 'inbound' && state !== 'ok'),
  ).length;
  return elsewhere === 0 ? found : [...found, othersElsewhere(elsewhere, name)];
}

function pointHere(many: number): string {
  if (many === 0) return 'No sender of this account is in use.';
  return many === 1
    ? '1 sender in use, and it points here.'
    : `${many} senders in use, and all point here.`;
}

/** They may be another program's: whoever moved them here would take its texts away. */
function othersElsewhere(many: number, name: string): Finding {
  const [senders, verb] = many === 1 ? ['sender', 'does'] : ['senders', 'do'];
  const text = `${many} other ${senders} of the account ${verb} not point here.`;
  return note('webhooks', text, 'Leave them so, unless texts to them belong here.', name);
}

/** A number as people read it; a Messaging Service by the end of its id. */
function nameOf(sender: string): string {
  return sender.startsWith('MG')
    ? `Messaging Service MG…${sender.slice(-4)}`
    : formatNumber(sender);
}

/** Of the senders in use: the rest of the account is nobody's concern here. */
function registrations(
  used: ReadonlyMap<string, string>,
  view: ComplianceView,
  name: string,
): Finding[] {
  const found = view.registrations
    .filter(({ sender }) => used.has(sender))
    .flatMap(({ sender, steps }) =>
      steps.flatMap(({ state, text, remedy }) => {
        if (state === 'done') return [];
        const say = state === 'waiting' ? note : problem;
        return [say('A2P', `${nameOf(sender)}: ${text}`, remedy, name)];
      }),
    );
  const unknown = view.registrations.filter(
    ({ sender, state }) => used.has(sender) && state === 'unknown',
  );
  found.push(
    ...unknown.map(({ sender }) =>
      note(
        'A2P',
        `${nameOf(sender)}: whether it is registered could not be read.`,
        'Look in the Twilio console.',
        name,
      ),
    ),
  );
  if (found.length > 0) return found;
  return [fine('A2P', 'Every sender in use is registered, or needs no registration.', name)];
}

async function backlog(services: Services, projectId: ProjectId, name: string): Promise<Finding> {
  const { queued, oldestDue } = await services.db.read((tx) => backlogOf(tx, projectId));
  const now = services.now().getTime();
  if (oldestDue === null || now - oldestDue.getTime() < LATE_MS) {
    return fine('backlog', queued === 0 ? 'Nothing waits.' : `${queued} waiting, none late.`, name);
  }
  const minutes = Math.floor((now - oldestDue.getTime()) / 60_000);
  return problem(
    'backlog',
    `${queued} waiting, the first for ${minutes} minutes beyond its time.`,
    'Check that the server runs, and that neither the account nor the sender is paused.',
    name,
  );
}
