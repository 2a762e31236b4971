package nl.naslag.trace.quote;

import java.util.List;
import java.util.Optional;
import nl.naslag.document.PassageId;
import nl.naslag.document.Span;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.QuoteCheck;
import nl.naslag.trace.VersionedQuotes;
import nl.naslag.trace.Versions;
import org.springframework.stereotype.Component;

/// Finds quotes in newer versions the way [QuoteCheck] finds them in the document itself.
@Component
class NewestQuotes implements VersionedQuotes {
  private final Versions versions;
  private final QuoteCheck check;
  private final PassageSearch search;

  NewestQuotes(Versions versions, QuoteCheck check, PassageSearch search) {
    this.versions = versions;
    this.check = check;
    this.search = search;
  }

  @Override
  public Optional<InNewest> of(PassageId passageId, String words, List<Span> kept) {
    return versions
        .newest(passageId.document())
        .flatMap(search::entry)
        .map(
            entry -> {
              QuoteCheck.Found found = check.in(entry.id(), passageId, words, kept);
              return new InNewest(found.proof(), entry.id(), entry.title(), found.passageId());
            });
  }
}
