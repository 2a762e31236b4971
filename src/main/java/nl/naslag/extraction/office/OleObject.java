package nl.naslag.extraction.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A file dragged into an office document, which wraps it as a Windows object.
///
/// @param name its original name; empty if unknown
public record OleObject(String name, ByteArrayInputStream content) {
  /// In bytes; a larger object is cut off here, and so found damaged.
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final List<String> WRAPPED = List.of("Package", "CONTENTS");

  /// The file within the object, or the object itself if it wraps none.
  public static OleObject unwrapped(InputStream in, String name) throws IOException {
    byte[] object = in.readNBytes(LARGEST);
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(object))) {
      return wrapped(files.getRoot()).orElse(of(name, object));
    } catch (IOException | RuntimeException | Ole10NativeException e) {
      // Not such an object: its type shows when it is read.
      return of(name, object);
    }
  }

  private static Optional<OleObject> wrapped(DirectoryNode root)
      throws IOException, Ole10NativeException {
    if (root.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
      Ole10Native file = Ole10Native.createFromEmbeddedOleObject(root);
      return Optional.of(of(bare(file.getLabel()), file.getDataBuffer()));
    }
    for (String entry : WRAPPED) {
      if (root.hasEntryCaseInsensitive(entry)) {
        try (InputStream in = root.createDocumentInputStream(entry)) {
          return Optional.of(of("", in.readAllBytes()));
        }
      }
    }
    return Optional.empty();
  }

  private static OleObject of(String name, byte[] content) {
    return new OleObject(name, new ByteArrayInputStream(content));
  }

  /// Without the folders of the original computer.
  private static String bare(String label) {
    return label.substring(1 + Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')));
  }
}
