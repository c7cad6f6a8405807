// Who applies, and whom the municipality talks to about it.
import type { JSX } from 'preact';
import { parts } from '#text/nb/application-parts.ts';
import { TextField } from '#ui/text-field.tsx';
import { type FieldsProps, lineOf, optional } from './lines.ts';

export function SupplierFields({ editor, errorOf }: FieldsProps): JSX.Element {
  const words = parts.supplier;
  const line = lineOf(editor, errorOf, 'supplier');
  return (
    <>
      <TextField {...line('name')} autoComplete="organization" />
      <TextField
        {...line('organisationNumber')}
        hint={words.organisationNumberHint}
        inputMode="numeric"
        size={14}
      />
      <TextField {...line('address')} autoComplete="street-address" />
      <TextField {...line('postalCode')} inputMode="numeric" size={6} autoComplete="postal-code" />
      <TextField {...line('place')} autoComplete="address-level2" />
      <TextField {...optional(line('website'))} />
    </>
  );
}

export function ContactFields({ editor, errorOf }: FieldsProps): JSX.Element {
  const line = lineOf(editor, errorOf, 'contact');
  return (
    <>
      <p>{parts.contact.lead}</p>
      <TextField {...line('name')} autoComplete="name" />
      <TextField {...optional(line('role'))} autoComplete="organization-title" />
      <TextField {...line('email')} type="email" autoComplete="email" />
      <TextField {...line('phone')} type="tel" autoComplete="tel" size={18} />
    </>
  );
}
