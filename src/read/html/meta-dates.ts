/** Names of meta elements that state when a page was published, the surest first. */
export const publishedMetas: readonly string[] =
  `article:published_time og:article:published_time article:published og:published_time datepublished parsely-pub-date
  sailthru.date publishdate publish-date publish_date pubdate publicationdate publication_date published-date published
  article.published article_date_original originalpublicationdate cxenseparse:recs:publishtime cxenseparse:publishtime
  rnews:datepublished dc.date.issued dcterms.issued dcterms.date dc.date
  citation_publication_date citation_date bt:pubdate date_published displaydate artikel:published_time
  mediator_published_time ptime pdate release_date gentime blogcatalog:date
  video:release_date ob:published_time vr:published_time`.split(/\s+/)

/** Those that state when it was made, which can be before it was published: weaker than the day that the page shows. */
export const createdMetas: readonly string[] =
  `dcterms.created dc.date.created dc.created article:create_at weibo:article:create_at datecreated`.split(/\s+/)

/** Those that state when it was last changed. */
export const modifiedMetas: readonly string[] =
  `article:modified_time og:updated_time article:updated_time datemodified last-modified lastmod dcterms.modified
  dc.date.modified revision_date updated_time article:modified`.split(/\s+/)

/** Those that may state either, or the day of the request: weaker than the page's own elements. */
export const looseMetas: readonly string[] = ['date', 'created', 'dc.date.modified']
