package nl.naslag.ui.documents;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.naslag.search.SynonymList;
import nl.naslag.ui.html.Markup;

/// Shows which words search treats as synonyms, and which lines of the file it skips and why.
final class SynonymStatus extends Section {
  SynonymStatus(SynonymList synonyms) {
    addClassName("synonym-status");
    Markup.identified(this, "synoniemen");
    SynonymList.Status status = synonyms.status();
    add(
        Markup.heading(2, text("ui.synonyms")),
        Markup.paragraph("", text("ui.synonyms.used", status.groups(), status.source())));
    if (!status.badLines().isEmpty()) {
      add(Markup.paragraph("", text("ui.synonyms.skipped")), skipped(status));
    }
  }

  private static UnorderedList skipped(SynonymList.Status status) {
    UnorderedList list = new UnorderedList();
    status.badLines().stream()
        .map(bad -> text("ui.synonyms.line", bad.line(), bad.text(), bad.reason()))
        .forEach(line -> list.add(new ListItem(line)));
    return list;
  }
}
