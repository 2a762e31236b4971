package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import java.util.function.Consumer;

/// Asks for the name of a new dossier.
public final class NewDossierForm extends NameForm {
  /// Proposes a default name.
  ///
  /// @param label what the name is for
  /// @param verb what the button does
  public NewDossierForm(String label, String verb, Consumer<String> named) {
    super(label, verb, text("ui.dossier.untitled"), named);
    identify("dossiernaam", "maak-dossier");
  }
}
