package nl.naslag.ui.documents;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.ingest.MetadataFaults.Fault;
import nl.naslag.ui.html.Markup;

/// Which lines of the files with metadata are left out, and why; nothing where all is right.
final class MetadataStatus extends Section {
  private static final int MOST_SHOWN = 50;

  MetadataStatus(List<Fault> faults) {
    addClassName("synonym-status");
    Markup.identified(this, "metadata");
    setVisible(!faults.isEmpty());
    UnorderedList list = new UnorderedList();
    faults.stream()
        .limit(MOST_SHOWN)
        .map(
            fault ->
                text("ui.metadata.line", fault.file(), fault.line(), fault.text(), fault.reason()))
        .forEach(line -> list.add(new ListItem(line)));
    add(
        Markup.heading(2, text("ui.metadata")),
        Markup.paragraph("", text("ui.metadata.skipped", faults.size())),
        list);
  }
}
