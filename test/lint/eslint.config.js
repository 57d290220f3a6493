/**
 * What the compiler does not check. Run by `npm run lint` from the root: `eslint -c test/lint/eslint.config.js .`
 * Layout is prettier's business; which part may import which is checked by test/shape.test.ts.
 */
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** Text that becomes code or markup: none of our sources needs it, and the policies of our pages forbid most of it. */
const nothingBecomesCode = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text must not become markup: build elements.',
  },
  {
    selector:
      "CallExpression[callee.name='eval'], NewExpression[callee.name='Function'], CallExpression[callee.name='Function']",
    message: 'Text must not become code.',
  },
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='RegExp']:not([arguments.0.type='Literal'])",
    message: 'A pattern made of data can take exponential time: write a literal, or use the linear-time engine.',
  },
];

/** core/ answers the same for the same input: time, chance and the network come in through its platform. */
const nothingFromOutside = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass the time in.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the time in.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Pass the time in.' },
  { selector: "MemberExpression[object.name='performance']", message: 'Pass the time in.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Pass chance in.' },
];

const forbid = (...found) => ['error', ...found];

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', '.artifacts/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...ts.configs.recommendedTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: process.cwd(),
        extraFileExtensions: ['.svelte'],
      },
    },
  },
  {
    rules: {
      'no-debugger': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Our routes are fragments of one page (`#/drafts`); there is no router to resolve them.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  // `expect.stringContaining()` and its like are `any`.
  { files: ['test/**/*.test.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['**/*.{js,mjs}'], ...ts.configs.disableTypeChecked },
  {
    files: ['{core,web,extension}/**/*.{ts,svelte}'],
    rules: { 'no-console': 'error', 'no-alert': 'error', 'no-restricted-syntax': forbid(...nothingBecomesCode) },
  },
  {
    files: ['core/**/*.ts'],
    ignores: ['core/cli/**', 'core/platform.ts'],
    rules: { 'no-restricted-syntax': forbid(...nothingBecomesCode, ...nothingFromOutside) },
  },
);
