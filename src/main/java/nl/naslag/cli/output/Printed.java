package nl.naslag.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.PartyMention;
import nl.naslag.answer.Answer;
import nl.naslag.answer.AnswerQuote;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.Section;
import nl.naslag.document.Texts;
import nl.naslag.exchange.RequestsJson.CopyJson;
import nl.naslag.exchange.RequestsJson.Place;
import nl.naslag.exchange.RequestsJson.RequestJson;
import nl.naslag.search.Hit;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.SearchResult;

/// Prints results for reading on a terminal.
///
/// Plain text without colours, in the order of the service; no wider than [Wrapped] allows.
public final class Printed {
  private static final String INDENT = "   ";

  private final PrintWriter out;

  public Printed(PrintWriter out) {
    this.out = out;
  }

  /// Each hit shows its number, its place, its words and one line about its subject.
  ///
  /// @param documents number of files in the index
  public void result(SearchResult result, int documents) {
    // "No passages" would hide that nothing has been read yet, and what to do about it.
    if (documents == 0) {
      out.println(Texts.text("cli.nothing-read"));
      return;
    }
    out.println(Texts.text("cli.found", result.total(), result.totalDocuments()));
    int number = 0;
    for (Hit hit : result.hits()) {
      out.println();
      out.println(++number + ". " + Wrapped.place(hit.passage()));
      Wrapped.lines(hit.passage().passage().text(), INDENT).forEach(out::println);
      String about = about(hit.passage());
      if (!about.isEmpty()) {
        out.println(INDENT + about);
      }
    }
  }

  /// The answering sentences, each with its place; otherwise the closest passages, labelled as
  /// such.
  public void answer(Answer answer) {
    switch (answer) {
      case Answer.Answered found -> found.quotes().forEach(this::quote);
      case Answer.NotFound none -> notFound(none);
    }
  }

  private void quote(AnswerQuote quote) {
    Wrapped.lines("“" + quote.sentence().text() + "”", "").forEach(out::println);
    out.println(INDENT + Wrapped.place(quote.passage()));
    out.println();
  }

  private void notFound(Answer.NotFound none) {
    out.println(Texts.text("cli.not-found", none.documentsSearched()));
    if (!none.closest().isEmpty()) {
      out.println(Texts.text("cli.closest"));
    }
    for (IndexedPassage passage : none.closest()) {
      out.println();
      out.println(Wrapped.place(passage));
      Wrapped.lines(passage.passage().text(), INDENT).forEach(out::println);
    }
  }

  /// Every request with its places below it, in register order.
  public void requests(List<RequestJson> requests) {
    out.println(Texts.text("cli.requests", requests.size()));
    for (RequestJson request : requests) {
      out.println();
      String status = request.kind() + ", " + request.status() + ", " + request.fate().state();
      String named = (request.number() + " " + request.label()).strip();
      Wrapped.lines(named + " (" + status + ")", "").forEach(out::println);
      for (Place place : request.occurrences()) {
        out.println(INDENT + "- " + Wrapped.place(place.passage()));
        copies(place);
      }
    }
  }

  private void copies(Place place) {
    if (!place.copies().isEmpty()) {
      String files =
          place.copies().stream().map(CopyJson::fileName).collect(Collectors.joining(", "));
      out.println(INDENT + "  " + Texts.text("cli.copies", files));
    }
  }

  /// The section tree, indented, with the first words of each passage.
  public void outline(AnnotatedDocument document) {
    out.println(document.document().title());
    Map<PassageId, AnnotatedPassage> passages = new HashMap<>();
    document.passages().forEach(passage -> passages.put(passage.passage().id(), passage));
    document.document().sections().forEach(section -> outline(section, passages, 1));
    out.println();
    out.println(
        Texts.text(
            "cli.outlined", document.document().allSections().count(), document.passages().size()));
  }

  private void outline(Section section, Map<PassageId, AnnotatedPassage> passages, int depth) {
    String indent = INDENT.repeat(depth - 1);
    out.println(indent + "# " + section.label());
    for (PassageId id : section.passages()) {
      AnnotatedPassage passage = passages.get(id);
      if (passage != null) {
        out.println(indent + INDENT + line(passage.passage()));
      }
    }
    section.children().forEach(child -> outline(child, passages, depth + 1));
  }

  // For example "[agendapunt] 3a Wij starten met …".
  private static String line(Passage passage) {
    String number = passage.number() == null ? "" : passage.number() + " ";
    return "[" + passage.kind().id() + "] " + number + Wrapped.start(passage.text());
  }

  private static String about(IndexedPassage passage) {
    List<String> about = new ArrayList<>(passage.annotations().horizons());
    passage.annotations().parties().stream()
        .map(PartyMention::label)
        .distinct()
        .forEach(about::add);
    about.addAll(passage.annotations().themes());
    return String.join(" · ", about);
  }
}
