package nl.naslag.ingest;

import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Page;

/// A page that somebody had better look at; [Page#concerns] says why.
public record PageWork(DocumentEntry document, Page page) {}
