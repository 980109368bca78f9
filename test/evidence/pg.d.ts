/** What the tests use of `pg`, which brings no types. */
declare module "pg" {
  export class Client {
    constructor(options: { readonly host: string; readonly user: string; readonly database: string });
    connect(): Promise<void>;
    end(): Promise<void>;
    query<Row>(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>;
  }
}
