/** The real Request Tracker that rt.sh has started, as a test sees it. */
interface Running {
  url: string;
  queueId: number;
  token: string;
  fields: Record<'Umgebung' | 'Version', number>;
}

const running = process.env['REQUEST_TRACKER'];
if (!running) throw new Error('No Request Tracker is running for these tests: start them with `npm run test:systems`.');
export const tracker = JSON.parse(running) as Running;

/** What RT's own API says to somebody who is signed in. */
export const askTracker = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = { Authorization: `token ${tracker.token}`, 'Content-Type': 'application/json' };
  const response = await fetch(`${tracker.url}/REST/2.0${path}`, { ...init, headers });
  if (!response.ok) throw new Error(`Request Tracker answered ${response.status} to ${path}`);
  return response;
};
