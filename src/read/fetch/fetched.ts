/** What a server said of the version of a page, to ask later whether it has changed (RFC 9110, 13). */
export type Validators = { readonly etag?: string; readonly lastModified?: string }

export type FetchRequest = {
  readonly url: string
  /** Of what is had already: the answer may then be `unchanged`. */
  readonly validators?: Validators
  readonly signal?: AbortSignal
}

/** Why nothing was fetched. */
export type FetchProblem =
  /** The address cannot be used, or leads to one that is not allowed. */
  | 'address'
  | 'robots'
  | 'redirect'
  /** 404, 410. */
  | 'gone'
  /** 401, 403, 451, other answers that asking again does not change. */
  | 'refused'
  /** 429, 503: the server asks for patience. */
  | 'busy'
  /** Other 5xx. */
  | 'server'
  | 'timeout'
  | 'network'
  | 'size'
  | 'content'
  /** The folder of what was fetched before cannot be used. */
  | 'cache'

type Answer = {
  /** As asked. */
  readonly url: string
  /** Where the redirects led. */
  readonly finalUrl: string
  /** The new address, where all redirects were permanent ones (301, 308): ask there from now on. */
  readonly movedTo: string | null
  /** When it was answered, ISO 8601. */
  readonly fetchedAt: string
  /** Seconds for which the server says that it need not be asked again; null where it says nothing. */
  readonly freshFor: number | null
}

export type FetchedContent = Answer & {
  readonly kind: 'fetched'
  readonly bytes: Uint8Array
  /** "text/html"; null where none is stated. */
  readonly contentType: string | null
  readonly charset: string | null
  readonly validators: Validators
}

type Unchanged = Answer & { readonly kind: 'unchanged'; readonly validators: Validators }

export type FetchFailure = {
  readonly kind: 'failed'
  readonly url: string
  readonly finalUrl: string
  readonly problem: FetchProblem
  /** In words, with what to do. */
  readonly reason: string
  readonly status: number | null
  /** Seconds after which the server wants to be asked again; null where it says nothing. */
  readonly retryAfter: number | null
  /** Asking again soon can help. */
  readonly passing: boolean
}

export type Fetched = FetchedContent | Unchanged | FetchFailure

/** Fetches one address at a time for each host; never rejects: what goes wrong is a failure with its reason. */
export type Fetcher = {
  readonly get: (request: FetchRequest) => Promise<Fetched>
  /** Ends open connections. */
  readonly close: () => Promise<void>
}
