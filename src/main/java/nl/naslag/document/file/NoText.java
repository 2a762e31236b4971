package nl.naslag.document.file;

import java.util.List;

/// An intact file with nothing to read: blank, or pictures only.
public record NoText(Source source, String mediaType, List<Page> pages, Reason reason)
    implements Extraction {
  public NoText {
    pages = List.copyOf(pages);
  }
}
