package nl.naslag.trace;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.language.Lexicon;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.follow.InMemoryFates;
import nl.naslag.trace.quote.IndexedQuotes;
import nl.naslag.trace.ready.AfterCommit;
import nl.naslag.trace.register.ActStore;
import nl.naslag.trace.register.IndexedRegister;
import nl.naslag.trace.register.RegisterActRows;
import nl.naslag.trace.register.RequestTerms;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// Reads requests by their words as they are written, without a word list.
public final class PlainTerms implements Lexicon {
  private static final Pattern SENTENCE = Pattern.compile("[^.!?]+[.!?]*");

  private PlainTerms() {}

  /// A register by such words, on which nobody decided anything.
  public static IndexedRegister register(PassageSearch search) {
    ActStore none =
        new ActStore(
            new StaticListableBeanFactory().getBeanProvider(RegisterActRows.class),
            new IndexedQuotes(search));
    return new IndexedRegister(
        search, make(), none, InMemoryFates.none(search), AfterCommit.atOnce());
  }

  public static RequestTerms make() {
    return new RequestTerms(new PlainTerms(), PlainTerms::sentences);
  }

  private static List<Span> sentences(String text) {
    return SENTENCE
        .matcher(text)
        .results()
        .map(found -> new Span(found.start(), found.end()))
        .toList();
  }

  @Override
  public boolean contains(String form) {
    return true;
  }

  @Override
  public List<String> lemmas(String form) {
    return List.of(form.toLowerCase(Locale.ROOT));
  }

  @Override
  public List<String> parts(String form) {
    return List.of();
  }
}
