/** What a system tells of its projects: the types, priorities and fields that a ticket can have there. */

/** A value that the system knows, and what people call it there. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** A field that the system has beside title, description, type and priority. */
export interface SystemField {
  readonly id: string;
  readonly name: string;
  /** `text` one line · `long` many lines · `date` YYYY-MM-DD · `person` a login or mail address. */
  readonly kind: 'text' | 'long' | 'choice' | 'choices' | 'date' | 'number' | 'yes-no' | 'person';
  readonly required: boolean;
  /** Allowed values of a choice; undefined when the system does not tell this user. */
  readonly values?: readonly Choice[] | undefined;
  readonly maxLength?: number | undefined;
  /** Values of the types that have this field; undefined: all. */
  readonly types?: readonly string[] | undefined;
}

/** What one project (queue, form, table …) takes. */
export interface Metadata {
  readonly types: readonly Choice[];
  /** Highest first. Empty where the system sets the priority itself. */
  readonly priorities: readonly Choice[];
  readonly fields: readonly SystemField[];
}
