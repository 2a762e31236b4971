package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;

/// The current dossier beside a list: its contents, and a link to it.
///
/// Follows the selection: passages taken from the list appear here without a reload.
public final class DossierTray extends Aside {
  /// Only the last lines: the user wants to see what was just added.
  private static final int SHOWN = 6;
  /// Characters shown of a line to identify it.
  private static final int WORDS = 90;

  private final Selection selection;
  private final NativeDetails details = new NativeDetails();
  private final Div content = Markup.div("tray-content");

  public DossierTray(Selection selection) {
    this.selection = selection;
    addClassName("tray");
    Markup.labelled(this, text("ui.tray"));
    details.setContent(content);
    details.setOpen(true);
    add(details);
    refresh();
    selection.onChange(this::refresh);
  }

  private void refresh() {
    content.removeAll();
    selection.current().ifPresentOrElse(this::show, this::showNothing);
  }

  private void showNothing() {
    details.setSummaryText(text("ui.tray"));
    content.add(Markup.paragraph("hint", text("ui.tray.empty")));
  }

  private void show(Dossier dossier) {
    details.setSummaryText(text("ui.tray.title", dossier.title(), dossier.items().size()));
    List<DossierItem> items = dossier.items();
    OrderedList list = new OrderedList();
    int first = Math.max(0, items.size() - SHOWN);
    // The numbers match those on the paper, although the first lines are left out.
    list.getElement().setAttribute("start", String.valueOf(first + 1));
    items.subList(first, items.size()).stream()
        .map(item -> new ListItem(ScreenText.shortened(item.words(), WORDS)))
        .forEach(list::add);
    Anchor open = Markup.link(Address.dossier(dossier.id()), text("ui.tray.open"));
    open.addClassName("button");
    content.add(list, Markup.identified(open, "open-dossier"));
  }
}
