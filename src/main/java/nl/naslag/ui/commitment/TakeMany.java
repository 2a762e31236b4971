package nl.naslag.ui.commitment;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.trace.commitment.CommitmentLine;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.passage.Selection;
import nl.naslag.ui.passage.TakeAsking;

/// Adds the ticked lines, or all of them, to the current dossier at once.
final class TakeMany extends Div {
  /// In passages; more would make a dossier that nobody reads.
  private static final int MOST = 200;

  private final TickedLines ticked;
  private final NativeButton take;
  private final NativeButton untick;
  private final TakeAsking asking;

  /// @param all the lines of the whole list
  /// @param shown those on this page
  TakeMany(
      Selection selection,
      TickedLines ticked,
      List<CommitmentLine> all,
      List<CommitmentLine> shown) {
    asking = new TakeAsking(selection);
    this.ticked = ticked;
    addClassName("take-many");
    take = Markup.button("take", "", () -> take(ticked.of(all)));
    untick = Markup.button("quiet", text("ui.commitments.untick"), ticked::clear);
    add(
        Markup.identified(take, "neem-aangevinkte-op"),
        Markup.identified(
            Markup.button("quiet", text("ui.commitments.tick.page"), () -> ticked.add(shown)),
            "vink-alles-aan"),
        untick);
    int passages = passages(all).size();
    if (passages <= MOST) {
      String name = text("ui.commitments.take.all", all.size());
      add(Markup.identified(Markup.button("quiet", name, () -> take(all)), "neem-alles-op"));
    }
    add(asking);
    refresh();
    ticked.onChange(this::refresh);
  }

  private static List<PassageId> passages(List<CommitmentLine> lines) {
    return lines.stream().map(line -> line.place().passageId()).distinct().toList();
  }

  private void take(List<CommitmentLine> lines) {
    asking.take(passages(lines));
  }

  private void refresh() {
    take.setText(text("ui.commitments.take", ticked.size()));
    take.setEnabled(ticked.size() > 0);
    untick.setVisible(ticked.size() > 0);
  }
}
