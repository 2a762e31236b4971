package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.ui.filter.NewDossierForm;

/// Adds several passages to the current dossier at once; without one, a form asks for its name.
public final class TakeAsking extends Div {
  private final Selection selection;

  /// Empty until it has something to ask.
  public TakeAsking(Selection selection) {
    this.selection = selection;
    addClassName("take-asking");
  }

  /// Adds those that the dossier does not hold, in this order; the notice offers to undo it.
  public void take(List<PassageId> passages) {
    removeAll();
    if (selection.hasCurrent()) {
      selection.takeAll(passages);
      return;
    }
    NewDossierForm form =
        new NewDossierForm(
            text("ui.take.new"),
            text("ui.dossier.create"),
            title -> {
              removeAll();
              selection.takeAllIntoNew(title, passages);
            });
    add(form);
    form.focus();
  }
}
