package nl.naslag.ui.passage;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import nl.naslag.annotation.Aspect;
import nl.naslag.ui.html.Breadcrumb;
import nl.naslag.ui.html.Markup;

/// The annotations of a passage, each with its evidence, to be corrected in place.
///
/// A claim without evidence could not be checked, so each quotes its words. The browser highlights
/// the place in the text by subject, such as "horizon:2030".
public final class AnnotationPanel extends Section {
  public AnnotationPanel(ReadPassage read) {
    addClassName("annotations");
    DescriptionList list = new DescriptionList();
    for (Aspect aspect : Aspect.values()) {
      list.add(new AspectGroup(aspect, read));
    }
    add(Markup.heading(2, text("ui.annotations")), Breadcrumb.kind(read.passage().passage()), list);
  }
}
