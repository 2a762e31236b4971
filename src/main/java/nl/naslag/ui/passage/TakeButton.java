package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import nl.naslag.briefing.Dossier;
import nl.naslag.document.PassageId;
import nl.naslag.ui.filter.NewDossierForm;
import nl.naslag.ui.html.Markup;

/// Adds a passage to the current dossier, or through its menu to another or a new one.
///
/// One press adds, a second press removes; `aria-pressed` reports the state.
final class TakeButton extends Div {
  private final Selection selection;
  private final PassageId passageId;
  private final NativeButton button;
  private final NativeDetails menu = new NativeDetails();
  private final Div choices = Markup.div("menu-list");

  TakeButton(Selection selection, PassageId passageId) {
    this.selection = selection;
    this.passageId = passageId;
    button = Markup.button("take", "", this::take);
    button.getElement().setAttribute("data-key", "d").setAttribute("data-testid", "neem-op");
    addClassName("take-group");
    add(button, menu());
    refresh();
    selection.onChange(this::refresh);
  }

  private NativeDetails menu() {
    menu.addClassNames("menu");
    Markup.iconed(Markup.labelled(menu.getSummary(), text("ui.take.choose")), "down");
    menu.getSummary().getElement().setAttribute("title", text("ui.take.choose"));
    menu.setContent(choices);
    // Filled when opened: a list of hits would otherwise build every menu in advance.
    menu.addToggleListener(
        event -> {
          // take() fills it too; filling it twice would lose the user's input.
          if (event.isOpened() && choices.getComponentCount() == 0) {
            fill();
          } else if (!event.isOpened()) {
            choices.removeAll();
          }
        });
    return menu;
  }

  // Without a dossier to add to, the menu asks for a name.
  private void take() {
    if (selection.holds(passageId)) {
      selection.drop(passageId);
    } else if (selection.current().isPresent()) {
      selection.takeInto(selection.current().orElseThrow(), passageId);
    } else {
      menu.setOpen(true);
      fill();
    }
  }

  private void fill() {
    choices.removeAll();
    selection.all().stream().limit(12).map(this::choice).forEach(choices::add);
    NewDossierForm form =
        new NewDossierForm(
            text("ui.take.new"),
            text("ui.dossier.create"),
            title -> {
              menu.setOpen(false);
              selection.takeIntoNew(title, passageId);
            });
    choices.add(form);
    form.focus();
  }

  private NativeButton choice(Dossier dossier) {
    return Markup.button(
        "menu-item",
        text("ui.take.dossier", dossier.title(), dossier.items().size()),
        () -> {
          menu.setOpen(false);
          selection.takeInto(dossier, passageId);
        });
  }

  private void refresh() {
    // The word changes with the icon: colour alone is not accessible to everyone.
    boolean taken = selection.holds(passageId);
    button.setText(text(taken ? "ui.take.taken" : "ui.take"));
    button.removeClassNames("icon-check", "icon-add");
    Markup.iconed(button, taken ? "check" : "add");
    button.getElement().setAttribute("aria-pressed", String.valueOf(taken));
    selection
        .current()
        .ifPresent(
            dossier ->
                button.getElement().setAttribute("title", text("ui.take.into", dossier.title())));
  }
}
