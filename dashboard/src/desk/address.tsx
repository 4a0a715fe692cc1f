import { t } from "../foundation/i18n";
import type { UserError } from "../foundation/wish";
import { Field } from "../ui/field";

/** An address while it is typed: what is empty is left out when it is sent. */
export interface TypedAddress {
  name: string;
  company: string;
  street: string;
  extra: string;
  postalCode: string;
  city: string;
  region: string;
  countryCode: string;
  phone: string;
}

export const NO_ADDRESS: TypedAddress = {
  name: "",
  company: "",
  street: "",
  extra: "",
  postalCode: "",
  city: "",
  region: "",
  countryCode: "DE",
  phone: "",
};

const FIELDS = ["name", "company", "street", "extra", "postalCode", "city", "region", "countryCode", "phone"] as const;
const NEEDED = ["name", "street", "postalCode", "city", "countryCode"] as const;

export function typed(address: { [F in keyof TypedAddress]: string | null }): TypedAddress {
  return Object.fromEntries(FIELDS.map((field) => [field, address[field] ?? ""])) as unknown as TypedAddress;
}

export function isComplete(address: TypedAddress): boolean {
  return NEEDED.every((field) => address[field].trim() !== "");
}

export function sent(address: TypedAddress) {
  const { name, street, postalCode, city, countryCode } = address;
  const more = { company: address.company || null, extra: address.extra || null, region: address.region || null, phone: address.phone || null };
  return { name, street, postalCode, city, countryCode: countryCode.trim().toUpperCase(), ...more };
}

interface Props {
  legend: string;
  /** Where refusals speak of it, such as "shippingAddress". */
  path: string;
  value: TypedAddress;
  errors: readonly UserError[];
  onChange: (address: TypedAddress) => void;
}

export function AddressFields({ legend, path, value, errors, onChange }: Props) {
  return (
    <fieldset class="address-fields">
      <legend class="strong">{legend}</legend>
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={t(`address.${field}`)}
          value={value[field]}
          path={`${path}.${field}`}
          errors={errors}
          autocomplete="off"
          required={(NEEDED as readonly string[]).includes(field)}
          onInput={(text) => onChange({ ...value, [field]: text })}
        />
      ))}
    </fieldset>
  );
}
