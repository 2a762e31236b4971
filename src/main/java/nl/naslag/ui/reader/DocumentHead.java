package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.Reason;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import org.jspecify.annotations.Nullable;

/// Title, origin and outcome of a document, above its text.
///
/// Also says what could not be read, because it affects searches within the document.
final class DocumentHead extends Div {
  /// @param searched the document that is searched for this file, mostly the same
  DocumentHead(DocumentEntry entry, Optional<DocumentEntry> searched) {
    addClassName("document-head");
    Paragraph facts = Markup.paragraph("facet-line", "");
    fact(facts, entry.facts().bibliography().kind());
    fact(facts, entry.facts().authority());
    LocalDate date = entry.facts().date();
    fact(facts, date == null ? null : ScreenText.date(date));
    fact(facts, entry.facts().bibliography().reference());
    fact(facts, entry.pages().isEmpty() ? null : text("ui.pages", entry.pages().size()));
    fact(facts, entry.fileName());
    facts.add(original(entry, 0));
    add(Markup.heading(1, entry.title()), facts);
    searched.filter(other -> !other.id().equals(entry.id())).ifPresent(other -> add(formOf(other)));
    for (Reason reason : entry.outcome().reasons()) {
      add(Markup.paragraph("reason", text("reason." + reason)));
    }
    long concerns = entry.pages().stream().filter(page -> !page.concerns().isEmpty()).count();
    if (concerns > 0) {
      Address list =
          Address.document(entry.id()).with(ReaderView.PARAMETER, ReaderView.QUALITY_NAME);
      add(Markup.div("hint", Markup.link(list, text("ui.quality.concerns", concerns))));
    }
  }

  private static Div formOf(DocumentEntry searched) {
    Anchor link = Markup.link(Address.document(searched.id()), searched.fileName());
    return Markup.div("hint", Markup.span("", text("ui.form.of") + " "), link);
  }

  /// A link to the original file, opened at a page if it has pages.
  ///
  /// @param page from 1; 0 opens the file at its beginning
  static Anchor original(DocumentEntry entry, int page) {
    String id = URLEncoder.encode(entry.id().value(), StandardCharsets.UTF_8).replace("+", "%20");
    String href = "api/v1/documents/" + id + "/original" + (page > 0 ? "#page=" + page : "");
    Anchor link = Markup.file(href, text(page > 0 ? "ui.original.page" : "ui.original"));
    // In a new tab, so that the place in the reader is kept.
    link.setTarget("_blank");
    link.addClassName("original");
    return link;
  }

  private static void fact(Paragraph facts, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      facts.add(Markup.span("fact", words));
    }
  }
}
