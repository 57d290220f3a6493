/** Exports of trackers, in which development keeps its work. See `exports.ts`. */
import type { ExportFormat } from '../export-format.ts';

export const trackers: readonly ExportFormat[] = [
  {
    id: 'jira',
    name: 'Jira',
    signs: [
      ['issue key', 'issue id'],
      ['issue key', 'summary'],
      ['vorgangsschlüssel', 'zusammenfassung'],
      ['schlüssel', 'zusammenfassung', 'vorgangstyp'],
    ],
    columns: {
      number: ['issue key', 'vorgangsschlüssel', 'schlüssel'],
      assignee: ['assignee', 'bearbeiter', 'zugewiesene person'],
      author: ['reporter', 'autor'],
      workload: ['project name', 'projektname'],
    },
    packed: { attachments: { by: ';', at: 2 }, comments: { by: ';', at: 2 } },
  },
  {
    id: 'gitlab',
    name: 'GitLab',
    signs: [['issue id', 'url', 'author username']],
    columns: { number: ['issue id'] },
  },
  {
    id: 'github',
    name: 'GitHub',
    signs: [
      ['number', 'title', 'body', 'state'],
      ['number', 'title', 'state', 'labels'],
    ],
    columns: { author: ['author', 'user'], created: ['createdat', 'created at'], changed: ['updatedat', 'updated at'] },
  },
  {
    id: 'redmine',
    name: 'Redmine',
    signs: [
      ['#', 'tracker', 'subject'],
      ['#', 'tracker', 'thema'],
    ],
    columns: { comments: ['last notes', 'letzte kommentare'], version: [] },
    priorities: { urgent: 'P2', dringend: 'P2' },
  },
  {
    id: 'azure-devops',
    name: 'Azure DevOps',
    signs: [['id', 'work item type', 'title']],
    columns: {
      module: ['area path', 'bereichspfad'],
      created: ['created date'],
      changed: ['changed date'],
      author: ['created by'],
    },
  },
  {
    id: 'mantisbt',
    name: 'MantisBT',
    signs: [
      ['id', 'project', 'reproducibility', 'summary'],
      ['id', 'projekt', 'reproduzierbarkeit', 'zusammenfassung'],
      ['id', 'project id', 'reproducibility', 'summary'],
    ],
    columns: {
      version: ['product version', 'produktversion', 'version'],
      created: ['date submitted', 'meldedatum'],
      environment: [],
      author: ['reporter', 'reporter id', 'gemeldet von'],
    },
  },
  {
    id: 'bugzilla',
    name: 'Bugzilla',
    signs: [
      ['bug id', 'product', 'component'],
      ['bug id', 'summary', 'status'],
    ],
    columns: {
      number: ['bug id'],
      title: ['short desc', 'summary'],
      state: ['bug status', 'status'],
      changed: ['changeddate', 'changed'],
    },
  },
  {
    id: 'youtrack',
    name: 'YouTrack',
    signs: [['issue id', 'project', 'summary']],
    columns: { number: ['issue id'], module: ['subsystem'] },
  },
  {
    id: 'linear',
    name: 'Linear',
    signs: [['id', 'team', 'title', 'status']],
    columns: { author: ['creator'], workload: ['team'] },
  },
  {
    id: 'trac',
    name: 'Trac',
    // By the words of the list, or by the names of the fields where the columns were chosen.
    signs: [['id', 'summary', 'owner', 'type', 'milestone', 'component']],
    columns: { workload: ['component'], module: [] },
    // The usual one of a new ticket is `major`.
    priorities: { blocker: 'P1', critical: 'P2', major: 'P3', minor: 'P4', trivial: 'P4' },
  },
  {
    id: 'roundup',
    name: 'Roundup',
    // Names of the properties, of which the list on the screen chooses some.
    signs: [
      ['id', 'activity', 'title', 'status'],
      ['id', 'title', 'assignedto', 'status'],
      ['id', 'title', 'nosy', 'messages'],
    ],
    columns: {
      author: ['creator'],
      assignee: ['assignedto'],
      created: ['creation'],
      changed: ['activity'],
      // Numbers of messages and files, not their texts.
      comments: [],
      attachments: [],
    },
    priorities: { critical: 'P1', urgent: 'P2', bug: 'P3', feature: 'P4', wish: 'P4' },
  },
];
