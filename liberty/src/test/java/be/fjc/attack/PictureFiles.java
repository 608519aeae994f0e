package be.fjc.attack;

import static be.fjc.attack.Upload.SECRET;
import static be.fjc.attack.Upload.bytes;
import static be.fjc.attack.Upload.joined;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as telephones make them, with where they were taken in every place that a picture has for it. */
final class PictureFiles {

    private PictureFiles() {}

    static List<Upload> all(Random chance) {
        List<Upload> all = new ArrayList<>();
        byte[] jpeg = picture("jpg");
        byte[] png = picture("png");
        for (int number = 0; number < 70; number++) {
            byte[] photo = jpeg;
            for (int times = 1 + chance.nextInt(4); times > 0; times--) {
                photo = joined(Arrays.copyOf(photo, 2), segment(chance), Arrays.copyOfRange(photo, 2, photo.length));
            }
            all.add(Upload.kept("photo " + number, "IMG_" + number + (number % 2 == 0 ? ".jpg" : ".JPEG"),
                    chance.nextBoolean() ? joined(photo, bytes(SECRET)) : photo));
        }
        for (int number = 0; number < 40; number++) {
            byte[] drawn = png;
            for (int times = 1 + chance.nextInt(3); times > 0; times--) {
                drawn = joined(Arrays.copyOf(drawn, 33), chunk(chance), Arrays.copyOfRange(drawn, 33, drawn.length));
            }
            all.add(Upload.kept("screenshot " + number, "scherm " + number + ".png", chance.nextBoolean() ? joined(drawn, bytes(SECRET)) : drawn));
        }
        for (int cut = 3; cut < 23; cut++) {
            all.add(Upload.refused("photo cut at " + cut, "foto.jpg", Arrays.copyOf(jpeg, jpeg.length * cut / 24), "damaged"));
            all.add(Upload.refused("screenshot cut at " + cut, "foto.png", Arrays.copyOf(png, png.length * cut / 24), "damaged"));
        }
        all.add(Upload.refused("flood of pixels in a jpg", "foto.jpg", flooded(jpeg), "tooLargeInside"));
        all.add(Upload.refused("flood of pixels in a png", "foto.png", floodedPng(png), "tooLargeInside"));
        return all;
    }

    /** Something of a few thousand bytes that compares to the pixel. */
    static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Random chance = new Random(7);
        for (int at = 0; at < 64 * 48; at++) {
            image.setRGB(at % 64, at / 64, chance.nextInt(1 << 24));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] segment(Random chance) {
        int marker = List.of(0xe1, 0xe1, 0xe1, 0xed, 0xee, 0xef, 0xfe, 0xe2, 0xe5).get(chance.nextInt(9));
        byte[] head = marker != 0xe1 ? new byte[0]
                : chance.nextBoolean() ? exif(chance) : bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude='51,1.5N'>");
        byte[] said = joined(head, bytes(SECRET + "x".repeat(chance.nextInt(300))));
        byte[] fill = new byte[chance.nextInt(3)];
        Arrays.fill(fill, (byte) 0xff);
        return joined(fill, new byte[] {(byte) 0xff, (byte) marker, (byte) ((said.length + 2) >> 8), (byte) (said.length + 2)}, said);
    }

    /** One that lies on a side, with a place, in either order of bytes. */
    private static byte[] exif(Random chance) {
        boolean low = chance.nextBoolean();
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 3 * 12 + 4).order(low ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.put(bytes(low ? "II" : "MM")).putShort((short) 42).putInt(8).putShort((short) 3);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) (1 + chance.nextInt(8))).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(46);
        tiff.putShort((short) 0x013b).putShort((short) 2).putInt(SECRET.length()).putInt(46);
        tiff.putInt(0);
        return joined(bytes("Exif\0\0"), tiff.array());
    }

    private static byte[] chunk(Random chance) {
        String kind = List.of("tEXt", "iTXt", "eXIf", "tIME", "prVt", "zTXt", "iCCP").get(chance.nextInt(7));
        byte[] said = joined(bytes(kind), bytes("Location\0" + SECRET));
        CRC32 sum = new CRC32();
        sum.update(said);
        return joined(ByteBuffer.allocate(4).putInt(said.length - 4).array(), said, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] flooded(byte[] jpeg) {
        byte[] file = jpeg.clone();
        for (int at = 2; at < file.length - 9; at++) {
            if ((file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == 0xc0) {
                Arrays.fill(file, at + 5, at + 9, (byte) 0xf0);
                return file;
            }
        }
        throw new IllegalStateException("no frame");
    }

    private static byte[] floodedPng(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png.clone());
        file.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(file.array(), 12, 17);
        return file.putInt(29, (int) sum.getValue()).array();
    }
}
