package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Tagged;

/// The headings of a dossier, each a button that scrolls to it.
///
/// Buttons rather than links: they move within the page and do not change the address.
public final class PaperContents extends Section {
  public PaperContents(List<BriefingLine> lines) {
    addClassName("contents");
    UnorderedList list = new UnorderedList();
    lines.stream()
        .map(BriefingLine::item)
        .filter(item -> item.kind() == DossierItemKind.KOP)
        .forEach(item -> list.add(new ListItem(link(item))));
    setVisible(list.getComponentCount() > 0);
    add(Markup.heading(2, text("ui.dossier.contents")), list);
  }

  private static Tagged link(DossierItem item) {
    Tagged button = new Tagged("button", "link-button");
    button.setText(item.text());
    button.getElement().setAttribute("type", "button");
    button.getElement().setAttribute("data-goto", "regel-" + item.id());
    return button;
  }
}
