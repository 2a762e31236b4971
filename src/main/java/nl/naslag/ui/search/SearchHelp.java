package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import nl.naslag.ui.filter.SearchBox;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.Tagged;

/// The search syntax, one click away from the search box.
///
/// Every example is a link, so that it can be tried on the current documents.
final class SearchHelp extends NativeDetails {
  private static final List<String> LINES =
      List.of(
          "words",
          "phrase",
          "without",
          "or",
          "brackets",
          "start",
          "near",
          "field",
          "years",
          "date");

  SearchHelp() {
    super(text("ui.help"), lines());
    addClassName("search-help");
    Markup.identified(this, "zoekhulp");
  }

  private static Div lines() {
    Tagged lines = new Tagged("dl", "help-lines");
    for (String line : LINES) {
      String example = text("ui.help.example." + line);
      Tagged meaning = new Tagged("dd", "");
      meaning.setText(text("ui.help.meaning." + line));
      lines.add(new Tagged("dt", "", Markup.link(SearchBox.anywhere(example), example)), meaning);
    }
    return Markup.div("help", lines, Markup.paragraph("hint", text("ui.help.never")));
  }
}
