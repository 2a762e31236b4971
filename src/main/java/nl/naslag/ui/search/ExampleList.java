package nl.naslag.ui.search;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.naslag.ui.html.Markup;

/// Searches to begin with: each a link, with how many passages it finds now.
public final class ExampleList extends Section {
  public ExampleList(Examples examples) {
    UnorderedList list = new UnorderedList();
    for (Examples.Example example : examples.examples()) {
      ListItem item = new ListItem(Markup.link(example.address(), example.label()));
      item.add(Markup.span("count", text("ui.example.count", example.passages())));
      list.add(item);
    }
    addClassName("examples");
    add(Markup.heading(2, text("ui.examples")), list);
  }
}
