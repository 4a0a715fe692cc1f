interface UserError {
  code: string;
  message: string;
  remedy?: string | null;
}

/** What the server refused, each with what to do about it. */
export function UserErrors({ errors }: { errors: readonly UserError[] }) {
  return (
    <ul>
      {errors.map((error) => (
        <li key={error.code + error.message}>
          {error.message}
          {error.remedy && <span class="remedy">{error.remedy}</span>}
        </li>
      ))}
    </ul>
  );
}
