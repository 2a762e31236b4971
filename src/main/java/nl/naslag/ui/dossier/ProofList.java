package nl.naslag.ui.dossier;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.PackWarnings;
import nl.naslag.trace.Proof;
import nl.naslag.ui.html.Markup;

/// How many quotes still match their source, with a button to check again.
///
/// A source may be replaced by a newer version; a quote that no longer matches is reported and
/// never corrected. Proofs without quotes are left out.
final class ProofList extends Section {
  // Said before the pack leaves the building; the pack says it as well.
  private static UnorderedList warnings(List<BriefingLine> lines) {
    UnorderedList list = new UnorderedList();
    PackWarnings.of(lines).forEach(warning -> list.add(new ListItem(warning)));
    list.setVisible(list.getComponentCount() > 0);
    return list;
  }

  /// @param check called when the user asks to compare with the sources again
  ProofList(List<BriefingLine> lines, Runnable check) {
    addClassName("proofs");
    setVisible(lines.stream().anyMatch(line -> line.proof() != null));
    UnorderedList list = new UnorderedList();
    for (Proof proof : Proof.values()) {
      long count = lines.stream().filter(line -> line.proof() == proof).count();
      if (count > 0) {
        String words = text("ui.dossier.proof", count, text("briefing.proof." + proof));
        ListItem item = new ListItem(words);
        item.addClassName("proof-" + proof);
        list.add(item);
      }
    }
    getElement().setAttribute("role", "status");
    add(
        Markup.heading(2, text("ui.dossier.proofs")),
        list,
        warnings(lines),
        Markup.button("quiet", text("ui.dossier.check"), check));
  }
}
