package nl.naslag.ui.front;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Texts;
import nl.naslag.ui.documents.DocumentsScreen;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;

/// What is loaded: documents, agendapunten, requests, the time of reading, and unreadable files.
///
/// Counts what can be searched, and reports unreadable files separately: a corpus with gaps must
/// not look complete.
final class LoadedList extends Section {
  private final DescriptionList list = new DescriptionList();

  LoadedList(List<DocumentEntry> documents) {
    addClassName("loaded");
    add(Markup.heading(2, text("ui.loaded")), list);
    List<DocumentEntry> read = documents.stream().filter(entry -> entry.searchable()).toList();
    number("documents", read.size());
    number("agendapunten", read.stream().mapToLong(entry -> entry.counts().agendapunten()).sum());
    number("requests", read.stream().mapToLong(entry -> entry.counts().requests()).sum());
    documents.stream()
        .map(DocumentEntry::ingestedAt)
        .max(Instant::compareTo)
        .ifPresent(last -> fact("last", Markup.span("", ScreenText.moment(last))));
    unread(documents);
  }

  private void unread(List<DocumentEntry> documents) {
    long unread = documents.stream().filter(entry -> !entry.searchable()).count();
    long partial =
        documents.stream().filter(entry -> entry.outcome() instanceof Outcome.Partial).count();
    if (unread > 0) {
      fact("unread", Markup.link(DocumentsScreen.unread(), Texts.number(unread)));
    }
    if (partial > 0) {
      fact("partial", Markup.link(DocumentsScreen.partial(), Texts.number(partial)));
    }
  }

  // Formatted as in Dutch, such as "2.700".
  private void number(String name, long count) {
    fact(name, Markup.span("", Texts.number(count)));
  }

  private void fact(String name, Component value) {
    list.add(new DescriptionList.Term(text("ui.loaded." + name)));
    list.add(new DescriptionList.Description(value));
  }
}
