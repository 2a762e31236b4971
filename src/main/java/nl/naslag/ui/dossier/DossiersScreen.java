package nl.naslag.ui.dossier;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.List;
import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.Dossiers;
import nl.naslag.ui.filter.NewDossierForm;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.EmptyState;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Notices;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.shell.Screen;
import nl.naslag.ui.shell.Shell;

/// All dossiers, last changed first.
@Route(value = "dossiers", layout = Shell.class)
class DossiersScreen extends Screen {
  private final Dossiers dossiers;

  DossiersScreen(Dossiers dossiers) {
    super("dossiers-screen");
    this.dossiers = dossiers;
  }

  @Override
  public void show(Address address) {
    entitle(text("ui.dossiers.title"));
    refresh();
  }

  private void refresh() {
    removeAll();
    add(Markup.heading(1, text("ui.dossiers.title")));
    List<Dossier> all = dossiers.all();
    add(all.isEmpty() ? EmptyState.of("dossiers") : list(all));
    add(
        new NewDossierForm(
            text("ui.dossier.name"),
            text("ui.dossier.new"),
            title -> Address.dossier(dossiers.create(title).id()).open()));
  }

  private UnorderedList list(List<Dossier> all) {
    UnorderedList list = new UnorderedList();
    list.addClassName("dossier-list");
    all.forEach(dossier -> list.add(item(dossier)));
    return list;
  }

  private ListItem item(Dossier dossier) {
    long quotes =
        dossier.items().stream().filter(item -> item.kind() == DossierItemKind.CITAAT).count();
    return new ListItem(
        Markup.link(Address.dossier(dossier.id()), dossier.title()),
        Markup.span("hint", text("ui.dossiers.quotes", quotes)),
        Markup.span("hint", text("ui.dossiers.changed", ScreenText.moment(dossier.modified()))),
        Markup.iconButton(
            "remove", text("ui.dossiers.remove", dossier.title()), () -> remove(dossier)));
  }

  // Undo restores all its lines: the notice holds the dossier until it disappears.
  private void remove(Dossier dossier) {
    Dossier removed = dossiers.remove(dossier.id());
    refresh();
    Notices.say(
        text("ui.dossiers.removed", removed.title()),
        () -> {
          dossiers.restore(removed);
          refresh();
        });
  }
}
