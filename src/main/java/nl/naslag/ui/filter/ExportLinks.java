package nl.naslag.ui.filter;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.Dossier;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// The formats in which a dossier can be exported.
///
/// Plain links to the REST API: the browser saves the file, and the link can be shared.
public final class ExportLinks extends Section {
  /// The formats for people; JSON is for programs, which know the URL.
  private static final List<BriefingFormat> FORMATS =
      List.of(
          BriefingFormat.ODT,
          BriefingFormat.DOCX,
          BriefingFormat.PDF,
          BriefingFormat.HTML,
          BriefingFormat.MD);

  /// What other programs take from a pack.
  private static final List<BriefingFormat> PARTS =
      List.of(
          BriefingFormat.ODS,
          BriefingFormat.EXCEL,
          BriefingFormat.RIS,
          BriefingFormat.CSL,
          BriefingFormat.BIB);

  public ExportLinks(Dossier dossier) {
    addClassName("exports");
    add(
        Markup.heading(2, text("ui.export")),
        list(dossier, FORMATS),
        new NativeDetails(text("ui.export.parts"), list(dossier, PARTS)));
  }

  private static UnorderedList list(Dossier dossier, List<BriefingFormat> formats) {
    UnorderedList list = new UnorderedList();
    for (BriefingFormat format : formats) {
      Address address =
          Address.of("api/v1/briefing-packs/" + Address.encoded(dossier.id()) + "/export")
              .with("format", format.id());
      Anchor link = Markup.file(address.href(), text("ui.export." + format.id()));
      link.setDownload(true);
      list.add(new ListItem(Markup.identified(link, "export-" + format.id())));
    }
    return list;
  }
}
