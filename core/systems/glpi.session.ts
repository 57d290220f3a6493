/** The session that GLPI hands out for a token or a password (`apirest.md`, Init session). */
import * as z from 'zod/mini';
import { base64 } from '../base64.ts';
import * as answers from './glpi.answers.ts';
import type { Opening } from './sign-in.ts';

export const api = '/apirest.php';

export const opens: Opening = {
  questions: (secret) => {
    const basic = secret.kind === 'basic' ? `Basic ${base64(`${secret.user}:${secret.secret}`)}` : '';
    const Authorization = secret.kind === 'token' ? `user_token ${secret.token}` : basic;
    return [{ path: `${api}/initSession`, headers: { Authorization } }];
  },
  read: (answer) => {
    const read = z.safeParse(answers.session, answer);
    return read.success ? read.data.session_token : undefined;
  },
  carry: (session) => ({ headers: { 'Session-Token': session } }),
};
