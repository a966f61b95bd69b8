import 'commune-widgets/define';
