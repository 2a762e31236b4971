package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.trace.RelatedPassages.Related;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.PlaceLink;
import nl.naslag.ui.html.ScreenText;

/// Passages related to a passage, with what each has in common with it.
///
/// Hidden if nothing is related enough.
public final class RelatedList extends Section {
  /// As many as fit beside a passage; a search finds the others.
  static final int MOST = 5;

  /// Characters shown of a passage.
  private static final int WORDS = 140;

  private final Vocabulary vocabulary;

  RelatedList(List<Related> related, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    addClassName("related");
    setVisible(!related.isEmpty());
    UnorderedList list = new UnorderedList();
    related.forEach(one -> list.add(item(one)));
    add(Markup.heading(2, text("ui.related")), list);
  }

  private ListItem item(Related one) {
    String words = ScreenText.shortened(one.passage().passage().text(), WORDS);
    return new ListItem(
        PlaceLink.to(one.passage()),
        Markup.paragraph("related-words", words),
        Markup.paragraph("hint", text("ui.related.shares", shares(one))));
  }

  private String shares(Related one) {
    List<String> shares = new ArrayList<>();
    one.themes().forEach(theme -> shares.add(vocabulary.themeLabel(theme)));
    one.parties().stream().map(PartyMention::label).forEach(shares::add);
    one.terms().forEach(term -> shares.add("“" + term + "”"));
    return String.join(", ", shares);
  }
}
