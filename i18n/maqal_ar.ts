<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About</source>
            <translation>عن البرنامج</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>الإصدار %1</translation>
        </message>
        <message>
            <source>An offline, Arabic-first reader for articles.</source>
            <translation>قارئ مقالات يعمل دون اتصال، والعربية لغته الأولى.</translation>
        </message>
        <message>
            <source>It never touches the network; your library is one file on this machine.</source>
            <translation>لا يتصل بالشبكة أبدًا؛ مكتبتك ملف واحد على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Under the MIT licence. The faces Amiri, Noto Naskh Arabic and Vazirmatn are under the SIL Open Font License; Qt is used under the LGPL.</source>
            <translation>البرنامج برخصة MIT، وخطوط «أميري» و«نوتو نسخ» و«وزيرمتن» برخصة SIL للخطوط المفتوحة، ومكتبة Qt مستعملة برخصة LGPL.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>ورقي</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>&amp;Import files…</source>
            <translation>ا&amp;ستيراد ملفات…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Import a &amp;folder…</source>
            <translation>استيراد م&amp;جلد…</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>استيراد مجلد</translation>
        </message>
        <message>
            <source>Add the &amp;sample articles</source>
            <translation>إضافة المقالات ال&amp;نموذجية</translation>
        </message>
        <message>
            <source>Sample articles</source>
            <translation>المقالات النموذجية</translation>
        </message>
        <message>
            <source>&amp;Undo the last import</source>
            <translation>ال&amp;تراجع عن آخر استيراد</translation>
        </message>
        <message>
            <source>Undo the last import</source>
            <translation>التراجع عن آخر استيراد</translation>
        </message>
        <message>
            <source>&amp;Watch a folder…</source>
            <translation>&amp;مراقبة مجلد…</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>مراقبة مجلد</translation>
        </message>
        <message>
            <source>&amp;Cleaning rules…</source>
            <translation>&amp;قواعد التنظيف…</translation>
        </message>
        <message>
            <source>Cleaning rules</source>
            <translation>قواعد التنظيف</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;إنهاء</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>&amp;List of articles</source>
            <translation>&amp;قائمة المقالات</translation>
        </message>
        <message>
            <source>List of articles</source>
            <translation>قائمة المقالات</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>ال&amp;شريط الجانبي</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>الشريط الجانبي</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>ت&amp;كبير النص</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>تكبير النص</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>ت&amp;صغير النص</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>تصغير النص</translation>
        </message>
        <message>
            <source>&amp;Justified lines</source>
            <translation>&amp;ضبط الأسطر من الطرفين</translation>
        </message>
        <message>
            <source>Justified lines</source>
            <translation>ضبط الأسطر من الطرفين</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;ملء الشاشة</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <source>&amp;Next article</source>
            <translation>المقال ال&amp;تالي</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>المقال التالي</translation>
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation>المقال ال&amp;سابق</translation>
        </message>
        <message>
            <source>Previous article</source>
            <translation>المقال السابق</translation>
        </message>
        <message>
            <source>&amp;About %1</source>
            <translation>&amp;عن %1</translation>
        </message>
        <message>
            <source>About</source>
            <translation>عن البرنامج</translation>
        </message>
    </context>
    <context>
        <name>ArticleListPane</name>
        <message>
            <source>The library cannot be opened</source>
            <translation>تعذّر فتح المكتبة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقال واحد</numerusform>
                <numerusform>مقالان</numerusform>
                <numerusform>%Ln مقالات</numerusform>
                <numerusform>%Ln مقالًا</numerusform>
                <numerusform>%Ln مقال</numerusform>
            </translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Your library is empty</source>
            <translation>مكتبتك خالية</translation>
        </message>
        <message>
            <source>Import text files of your own, or look around with the sample articles.</source>
            <translation>استورد ملفات نصية من عندك، أو تجوّل بين المقالات النموذجية.</translation>
        </message>
    </context>
    <context>
        <name>ArticlePane</name>
        <message>
            <source>Article</source>
            <translation>المقال</translation>
        </message>
        <message>
            <source>This article cannot be shown</source>
            <translation>تعذّر عرض هذا المقال</translation>
        </message>
        <message>
            <source>No article is open</source>
            <translation>لا مقال مفتوح</translation>
        </message>
        <message>
            <source>Choose one from the list, or drop text files here to import them.</source>
            <translation>اختر مقالًا من القائمة، أو أفلت ملفات نصية هنا لاستيرادها.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPane</name>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Lines left out</source>
            <translation>الأسطر المستبعدة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) left out of the text</source>
            <translation>
                <numerusform>لم يُستبعد من النص أي سطر</numerusform>
                <numerusform>استُبعد من النص سطر واحد</numerusform>
                <numerusform>استُبعد من النص سطران</numerusform>
                <numerusform>استُبعدت من النص %Ln أسطر</numerusform>
                <numerusform>استُبعد من النص %Ln سطرًا</numerusform>
                <numerusform>استُبعد من النص %Ln سطر</numerusform>
            </translation>
        </message>
        <message>
            <source>Author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>الوكالة</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>As printed</source>
            <translation>كما ورد</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>الترميز</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>استُورد في</translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message>
            <source>An import is under way; wait for it or stop it.</source>
            <translation>ثمة استيراد جارٍ؛ انتظر انتهاءه أو أوقفه.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>مراقبة مجلد</translation>
        </message>
        <message>
            <source>The folder %1 cannot be watched.</source>
            <translation>تتعذّر مراقبة المجلد %1.</translation>
        </message>
        <message>
            <source>New files in %1 are imported from now on.</source>
            <translation>تُستورد الملفات الجديدة في %1 من الآن فصاعدًا.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) imported</source>
            <translation>
                <numerusform>لم يُستورد أي مقال</numerusform>
                <numerusform>استُورد مقال واحد</numerusform>
                <numerusform>استُورد مقالان</numerusform>
                <numerusform>استُوردت %Ln مقالات</numerusform>
                <numerusform>استُورد %Ln مقالًا</numerusform>
                <numerusform>استُورد %Ln مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be imported</source>
            <translation>
                <numerusform>لم يتعذّر استيراد أي ملف</numerusform>
                <numerusform>تعذّر استيراد ملف واحد</numerusform>
                <numerusform>تعذّر استيراد ملفين</numerusform>
                <numerusform>تعذّر استيراد %Ln ملفات</numerusform>
                <numerusform>تعذّر استيراد %Ln ملفًا</numerusform>
                <numerusform>تعذّر استيراد %Ln ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) recur; see File, Cleaning rules</source>
            <translation>
                <numerusform>لا أسطر متكررة</numerusform>
                <numerusform>سطر واحد يتكرر؛ انظر: ملف، قواعد التنظيف</numerusform>
                <numerusform>سطران يتكرران؛ انظر: ملف، قواعد التنظيف</numerusform>
                <numerusform>%Ln أسطر تتكرر؛ انظر: ملف، قواعد التنظيف</numerusform>
                <numerusform>%Ln سطرًا يتكرر؛ انظر: ملف، قواعد التنظيف</numerusform>
                <numerusform>%Ln سطر يتكرر؛ انظر: ملف، قواعد التنظيف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) moved to the trash</source>
            <translation>
                <numerusform>لم يُنقل أي مقال إلى المهملات</numerusform>
                <numerusform>نُقل مقال واحد إلى المهملات</numerusform>
                <numerusform>نُقل مقالان إلى المهملات</numerusform>
                <numerusform>نُقلت %Ln مقالات إلى المهملات</numerusform>
                <numerusform>نُقل %Ln مقالًا إلى المهملات</numerusform>
                <numerusform>نُقل %Ln مقال إلى المهملات</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no import to undo.</source>
            <translation>لا يوجد استيراد يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>The watched folder is gone; nothing is imported by itself now.</source>
            <translation>لم يعد المجلد المراقَب موجودًا؛ فلن يُستورد شيء تلقائيًا الآن.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Import articles</source>
            <translation>استيراد مقالات</translation>
        </message>
        <message>
            <source>Import a folder</source>
            <translation>استيراد مجلد</translation>
        </message>
        <message>
            <source>The list cannot be written: %1</source>
            <translation>تعذّرت كتابة القائمة: %1</translation>
        </message>
        <message>
            <source>All articles in this folder and the folders in it will be imported.</source>
            <translation>ستُستورد كل المقالات في هذا المجلد وفي المجلدات التي داخله.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) a second</source>
            <translation>
                <numerusform>أقل من ملف في الثانية</numerusform>
                <numerusform>ملف في الثانية</numerusform>
                <numerusform>ملفان في الثانية</numerusform>
                <numerusform>%Ln ملفات في الثانية</numerusform>
                <numerusform>%Ln ملفًا في الثانية</numerusform>
                <numerusform>%Ln ملف في الثانية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s) left</source>
            <translation>
                <numerusform>بقيت لحظات</numerusform>
                <numerusform>بقيت ثانية واحدة</numerusform>
                <numerusform>بقيت ثانيتان</numerusform>
                <numerusform>بقيت %Ln ثوانٍ</numerusform>
                <numerusform>بقيت %Ln ثانية</numerusform>
                <numerusform>بقيت %Ln ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the list of errors</source>
            <translation>حفظ قائمة الأخطاء</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>إضافة ملفات…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>إضافة مجلد…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>الملفات المطلوب استيرادها</translation>
        </message>
        <message>
            <source>Save the list…</source>
            <translation>حفظ القائمة…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message numerus="yes">
            <source>%Ln article(s) imported</source>
            <translation>
                <numerusform>لم يُستورد أي مقال</numerusform>
                <numerusform>استُورد مقال واحد</numerusform>
                <numerusform>استُورد مقالان</numerusform>
                <numerusform>استُوردت %Ln مقالات</numerusform>
                <numerusform>استُورد %Ln مقالًا</numerusform>
                <numerusform>استُورد %Ln مقال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln already in the library</source>
            <translation>
                <numerusform>لا مكرّر</numerusform>
                <numerusform>مقال واحد موجود في المكتبة</numerusform>
                <numerusform>مقالان موجودان في المكتبة</numerusform>
                <numerusform>%Ln مقالات موجودة في المكتبة</numerusform>
                <numerusform>%Ln مقالًا موجودًا في المكتبة</numerusform>
                <numerusform>%Ln مقال موجود في المكتبة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be imported</source>
            <translation>
                <numerusform>لم يتعذّر استيراد أي ملف</numerusform>
                <numerusform>تعذّر استيراد ملف واحد</numerusform>
                <numerusform>تعذّر استيراد ملفين</numerusform>
                <numerusform>تعذّر استيراد %Ln ملفات</numerusform>
                <numerusform>تعذّر استيراد %Ln ملفًا</numerusform>
                <numerusform>تعذّر استيراد %Ln ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>أُوقف الاستيراد</translation>
        </message>
    </context>
    <context>
        <name>ImportFieldsEditor</name>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>الكاتب</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>الوكالة</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>الترميز</translation>
        </message>
    </context>
    <context>
        <name>ImportLinesModel</name>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Left out by</source>
            <translation>استبعدته قاعدة</translation>
        </message>
    </context>
    <context>
        <name>ImportPreview</name>
        <message>
            <source>Choose a file to see what will be imported from it.</source>
            <translation>اختر ملفًا لترى ما سيُستورد منه.</translation>
        </message>
        <message>
            <source>Lines of the file</source>
            <translation>أسطر الملف</translation>
        </message>
        <message>
            <source>Already in the library: %1</source>
            <translation>موجود في المكتبة: %1</translation>
        </message>
        <message>
            <source>A new version of: %1</source>
            <translation>نسخة جديدة من: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) left out</source>
            <translation>
                <numerusform>لا أسطر مستبعدة</numerusform>
                <numerusform>سطر مستبعد</numerusform>
                <numerusform>سطران مستبعدان</numerusform>
                <numerusform>%Ln أسطر مستبعدة</numerusform>
                <numerusform>%Ln سطرًا مستبعدًا</numerusform>
                <numerusform>%Ln سطر مستبعد</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. Tick a line to keep it in the article.</source>
            <translation>%1. ضع علامة على السطر لإبقائه في المقال.</translation>
        </message>
    </context>
    <context>
        <name>ImportStatus</name>
        <message>
            <source>Importing</source>
            <translation>جارٍ الاستيراد</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
    </context>
    <context>
        <name>MainToolBar</name>
        <message>
            <source>Tools</source>
            <translation>الأدوات</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>بلا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%Ln كلمات</numerusform>
                <numerusform>%Ln كلمة</numerusform>
                <numerusform>%Ln كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) to read</source>
            <translation>
                <numerusform>قراءة لحظات</numerusform>
                <numerusform>نحو دقيقة قراءة</numerusform>
                <numerusform>نحو دقيقتي قراءة</numerusform>
                <numerusform>نحو %Ln دقائق قراءة</numerusform>
                <numerusform>نحو %Ln دقيقة قراءة</numerusform>
                <numerusform>نحو %Ln دقيقة قراءة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>ا&amp;نتقال</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>T&amp;ypeface</source>
            <translation>ال&amp;خط</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>ال&amp;مظهر</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>ال&amp;لغة</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Maqal</source>
            <translation>مقال</translation>
        </message>
    </context>
    <context>
        <name>RelatedPane</name>
        <message>
            <source>Related items</source>
            <translation>مواد ذات صلة</translation>
        </message>
        <message>
            <source>The page this article came from names no related items.</source>
            <translation>لم تذكر صفحة هذا المقال مواد ذات صلة.</translation>
        </message>
        <message>
            <source>Nothing related</source>
            <translation>لا مواد ذات صلة</translation>
        </message>
    </context>
    <context>
        <name>RuleNames</name>
        <message>
            <source>web address</source>
            <translation>عنوان إلكتروني</translation>
        </message>
        <message>
            <source>author's picture</source>
            <translation>صورة الكاتب</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>سطر الكاتب</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>التعليقات</translation>
        </message>
        <message>
            <source>contributors</source>
            <translation>المساهمون</translation>
        </message>
        <message>
            <source>copyright</source>
            <translation>حقوق النشر</translation>
        </message>
        <message>
            <source>credits</source>
            <translation>فريق الإعداد</translation>
        </message>
        <message>
            <source>date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>end mark</source>
            <translation>علامة الختام</translation>
        </message>
        <message>
            <source>invitation to follow</source>
            <translation>دعوة إلى المتابعة</translation>
        </message>
        <message>
            <source>footer link</source>
            <translation>رابط في التذييل</translation>
        </message>
        <message>
            <source>identifier</source>
            <translation>معرّف داخلي</translation>
        </message>
        <message>
            <source>clutter above the text</source>
            <translation>حشو قبل النص</translation>
        </message>
        <message>
            <source>other headlines</source>
            <translation>عناوين أخرى</translation>
        </message>
        <message>
            <source>page clutter</source>
            <translation>حشو الصفحة</translation>
        </message>
        <message>
            <source>image marker</source>
            <translation>علامة صورة</translation>
        </message>
        <message>
            <source>link inside the text</source>
            <translation>رابط داخل النص</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>مُستبقى</translation>
        </message>
        <message>
            <source>legal notice</source>
            <translation>تنويه قانوني</translation>
        </message>
        <message>
            <source>masthead</source>
            <translation>ترويسة الصحيفة</translation>
        </message>
        <message>
            <source>menu bar</source>
            <translation>شريط القوائم</translation>
        </message>
        <message>
            <source>most read</source>
            <translation>الأكثر قراءة</translation>
        </message>
        <message>
            <source>menu link</source>
            <translation>رابط في القائمة</translation>
        </message>
        <message>
            <source>menu</source>
            <translation>قائمة الموقع</translation>
        </message>
        <message>
            <source>number</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>page's date</source>
            <translation>تاريخ الصفحة</translation>
        </message>
        <message>
            <source>page footer</source>
            <translation>تذييل الصفحة</translation>
        </message>
        <message>
            <source>page number</source>
            <translation>رقم الصفحة</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>رقم هاتف</translation>
        </message>
        <message>
            <source>place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>player</source>
            <translation>مشغّل الوسائط</translation>
        </message>
        <message>
            <source>prayer times</source>
            <translation>مواقيت الصلاة</translation>
        </message>
        <message>
            <source>previous and next</source>
            <translation>السابق والتالي</translation>
        </message>
        <message>
            <source>reader's comment</source>
            <translation>تعليق قارئ</translation>
        </message>
        <message>
            <source>related item</source>
            <translation>مادة ذات صلة</translation>
        </message>
        <message>
            <source>related heading</source>
            <translation>عنوان «ذات صلة»</translation>
        </message>
        <message>
            <source>author repeated</source>
            <translation>تكرار الكاتب</translation>
        </message>
        <message>
            <source>line repeated</source>
            <translation>سطر مكرر</translation>
        </message>
        <message>
            <source>running head</source>
            <translation>رأس الصفحة المتكرر</translation>
        </message>
        <message>
            <source>program text</source>
            <translation>نص برمجي</translation>
        </message>
        <message>
            <source>section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>share bar</source>
            <translation>شريط المشاركة</translation>
        </message>
        <message>
            <source>sign-up form</source>
            <translation>نموذج اشتراك</translation>
        </message>
        <message>
            <source>site list</source>
            <translation>قائمة من الموقع</translation>
        </message>
        <message>
            <source>source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>own address</source>
            <translation>عنوان المقال</translation>
        </message>
        <message>
            <source>summary label</source>
            <translation>تسمية الملخص</translation>
        </message>
        <message>
            <source>symbols</source>
            <translation>رموز</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>وسم</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>text size control</source>
            <translation>حجم الخط</translation>
        </message>
        <message>
            <source>title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>video length</source>
            <translation>مدة الفيديو</translation>
        </message>
        <message>
            <source>learnt clutter</source>
            <translation>حشو متكرر</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Cleaning rules</source>
            <translation>قواعد التنظيف</translation>
        </message>
        <message>
            <source>Leave out from now on</source>
            <translation>استبعاد من الآن فصاعدًا</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Judges by</source>
            <translation>يحكم بـ</translation>
        </message>
        <message>
            <source>On for articles from</source>
            <translation>مفعّلة لمقالات المصدر</translation>
        </message>
        <message>
            <source>Short lines that recur in many articles of one source. Nothing is left out unless you say so.</source>
            <translation>أسطر قصيرة تتكرر في مقالات كثيرة من مصدر واحد. لا يُستبعد شيء ما لم تطلب ذلك.</translation>
        </message>
        <message>
            <source>All rules</source>
            <translation>كل القواعد</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message numerus="yes">
            <source>%Ln suggestion(s)</source>
            <translation>
                <numerusform>لا اقتراحات</numerusform>
                <numerusform>اقتراح واحد</numerusform>
                <numerusform>اقتراحان</numerusform>
                <numerusform>%Ln اقتراحات</numerusform>
                <numerusform>%Ln اقتراحًا</numerusform>
                <numerusform>%Ln اقتراح</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>the line's words</source>
            <translation>كلمات السطر</translation>
        </message>
        <message>
            <source>its place on the page</source>
            <translation>موضعه في الصفحة</translation>
        </message>
        <message>
            <source>your decision</source>
            <translation>قرارك</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Related</source>
            <translation>ذات صلة</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Nothing related yet</source>
            <translation>لا مواد ذات صلة بعد</translation>
        </message>
        <message>
            <source>Open an article to see what its page names as related.</source>
            <translation>افتح مقالًا لترى ما تذكره صفحته من مواد ذات صلة.</translation>
        </message>
        <message>
            <source>No details yet</source>
            <translation>لا تفاصيل بعد</translation>
        </message>
        <message>
            <source>Open an article to see where it came from and which lines were left out.</source>
            <translation>افتح مقالًا لترى مصدره والأسطر التي استُبعدت منه.</translation>
        </message>
    </context>
</TS>
